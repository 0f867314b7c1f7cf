//! See the table in the README.
