//! A little tree that is written as HTML for the first page and as JSON for what comes later, so that both show the same. Text is
//! always text: there is no way to put markup into it.

use serde::{Serialize, Serializer};

/// A text, or an element with attributes and children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Text(String),
    Element(&'static str, Vec<(&'static str, String)>, Vec<Node>),
}

/// Elements that have no end tag.
const VOID: &[&str] = &["input", "br", "hr"];

/// An element.
pub(super) fn tag(name: &'static str) -> Node {
    Node::Element(name, Vec::new(), Vec::new())
}

impl Node {
    /// With this attribute.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Node::Element(_, attributes, _) = &mut self {
            attributes.push((name, value.into()));
        }
        self
    }

    /// With this text inside, last.
    pub(super) fn text(self, text: impl Into<String>) -> Self {
        self.child(Node::Text(text.into()))
    }

    /// With this inside, last.
    pub(super) fn child(mut self, child: Node) -> Self {
        self.push(child);
        self
    }

    /// With these inside, last.
    pub(super) fn children(mut self, more: impl IntoIterator<Item = Node>) -> Self {
        if let Node::Element(_, _, children) = &mut self {
            children.extend(more);
        }
        self
    }

    /// Puts this inside, last.
    pub(super) fn push(&mut self, child: Node) {
        if let Node::Element(_, _, children) = self {
            children.push(child);
        }
    }

    /// As HTML.
    pub(super) fn html(&self) -> String {
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(&self, html: &mut String) {
        match self {
            Node::Text(text) => html.push_str(&escaped(text)),
            Node::Element(name, attributes, children) => {
                html.push('<');
                html.push_str(name);
                for (name, value) in attributes {
                    html.push_str(&format!(" {name}=\"{}\"", escaped(value)));
                }
                html.push('>');
                if VOID.contains(name) {
                    return;
                }
                children.iter().for_each(|child| child.write(html));
                html.push_str(&format!("</{name}>"));
            }
        }
    }
}

/// Text with what has a meaning in HTML written out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // No part of any text, and not allowed in a page.
            '\0'..='\u{8}' | '\u{b}'..='\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

/// `"text"`, or `["tag", {"attribute": "value"}, child…]`.
impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        match self {
            Node::Text(text) => serializer.serialize_str(text),
            Node::Element(name, attributes, children) => {
                let mut sequence = serializer.serialize_seq(Some(children.len() + 2))?;
                sequence.serialize_element(name)?;
                sequence.serialize_element(
                    &attributes.iter().map(|(name, value)| (*name, value)).collect::<std::collections::BTreeMap<_, _>>(),
                )?;
                for child in children {
                    sequence.serialize_element(child)?;
                }
                sequence.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let node = tag("p").with("class", "\"><script>").text("<b>&amp; 'x'\u{0}").child(tag("br"));
        assert_eq!(node.html(), "<p class=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;amp; &#39;x&#39;<br></p>");
        let json = serde_json::to_string(&node).unwrap();
        assert_eq!(json, r#"["p",{"class":"\"><script>"},"<b>&amp; 'x'\u0000",["br",{}]]"#);
    }
}
