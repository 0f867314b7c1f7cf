//! Sealed connections to a database, on the same library that seals everything else.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_postgres::Socket;
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::client;
use tokio_rustls::rustls::pki_types::ServerName;

/// Seals connections.
#[derive(Clone)]
pub(super) struct Tls(pub(super) TlsConnector);

/// Seals one connection, to a server of this name.
pub(super) struct Connect(TlsConnector, io::Result<ServerName<'static>>);

/// A sealed connection.
pub(super) struct Sealed(client::TlsStream<Socket>);

impl MakeTlsConnect<Socket> for Tls {
    type Stream = Sealed;
    type TlsConnect = Connect;
    type Error = io::Error;

    fn make_tls_connect(&mut self, host: &str) -> io::Result<Connect> {
        // Asked for even where nothing will be sealed, and a path is no name.
        Ok(Connect(self.0.clone(), ServerName::try_from(host.to_owned()).map_err(io::Error::other)))
    }
}

impl TlsConnect<Socket> for Connect {
    type Stream = Sealed;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Sealed>> + Send>>;

    fn connect(self, socket: Socket) -> Self::Future {
        let Connect(connector, name) = self;
        Box::pin(async move { connector.connect(name?, socket).await.map(Sealed) })
    }
}

impl TlsStream for Sealed {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

impl AsyncRead for Sealed {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().0).poll_read(context, buffer)
    }
}

impl AsyncWrite for Sealed {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().0).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().0).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().0).poll_shutdown(context)
    }
}
