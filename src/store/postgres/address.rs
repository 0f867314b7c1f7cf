//! The address of a database: where it is, how to get there safely, and how to name it without its password.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

use super::tls::Tls;
use crate::store::StoreError;

/// Connections of one program, unless the address says `pool_max_conns`.
const CONNECTIONS: usize = 16;
/// How long a connection may take to be made.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);
/// A server that does not take what was sent for so long is gone.
const GONE_AFTER: Duration = Duration::from_secs(10);

/// Where a database is.
pub(super) struct Address {
    /// How to get there.
    pub(super) config: Config,
    /// How connections are sealed, where they are.
    pub(super) tls: Tls,
    /// Whether connections leave this machine without a seal.
    pub(super) exposed: bool,
    /// The most connections.
    pub(super) connections: usize,
    /// Its name in messages: host, port and database.
    pub(super) shown: String,
}

impl Address {
    /// Reads `postgres://user:password@host:port/name?…`. The password may stand in `PGPASSWORD` instead. Beside what
    /// `tokio_postgres` knows: `pool_max_conns`, `sslrootcert`, and an `sslmode` that is either `disable` or checks the certificate.
    /// Without one, connections that leave this machine are checked. Refusals never repeat what was given.
    pub(super) fn read(address: &str) -> Result<Address, StoreError> {
        let refused = |why: &str| StoreError::Storage(format!("the address of the database cannot be used: {why}"));
        let (base, query) = address.split_once('?').unwrap_or((address, ""));
        let (mut connections, mut sslmode, mut root, mut rest) = (CONNECTIONS, None, None, Vec::new());
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            match parameter.split_once('=').unwrap_or((parameter, "")) {
                ("pool_max_conns", number) => {
                    let number = number.parse().ok().filter(|number| (2..=1000).contains(number));
                    connections = number.ok_or_else(|| refused("pool_max_conns must be a number from 2 to 1000"))?;
                }
                ("sslmode", mode) => sslmode = Some(mode),
                ("sslrootcert", path) => root = Some(PathBuf::from(path.replace("%2F", "/").replace("%2f", "/"))),
                _ => rest.push(parameter),
            }
        }
        let plain = if rest.is_empty() { base.to_owned() } else { format!("{base}?{}", rest.join("&")) };
        let mut config: Config = plain.parse().map_err(|_| refused("it must look like postgres://user:password@host:5432/name"))?;
        if config.get_hosts().is_empty() {
            return Err(refused("it names no host"));
        }
        let here = config.get_hosts().iter().all(is_here);
        let sealed = match sslmode {
            Some("disable") => false,
            Some("require" | "verify-ca" | "verify-full") => true,
            None => !here,
            Some(_) => {
                return Err(refused(
                    "sslmode must be `disable`, or `verify-full`, which checks the server's certificate; anything between protects nobody",
                ));
            }
        };
        config.ssl_mode(if sealed { SslMode::Require } else { SslMode::Disable });
        if config.get_password().is_none()
            && let Some(password) = std::env::var_os("PGPASSWORD").and_then(|password| password.into_string().ok())
        {
            config.password(password);
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_WITHIN);
        }
        if config.get_application_name().is_none() {
            config.application_name("redress");
        }
        config.tcp_user_timeout(GONE_AFTER).keepalives_idle(GONE_AFTER).keepalives_interval(CONNECT_WITHIN).keepalives_retries(2);
        let tls = tls(root.as_deref()).map_err(|why| refused(&why))?;
        Ok(Address { shown: shown(&config), config, tls, exposed: !sealed && !here, connections })
    }
}

/// Whether nothing sent there leaves this machine.
fn is_here(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback()),
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

fn shown(config: &Config) -> String {
    let ports = config.get_ports();
    let port = |at: usize| ports.get(at).or(ports.first()).copied().unwrap_or(5432);
    let host = |(at, host): (usize, &Host)| match host {
        Host::Tcp(name) => format!("{name}:{}", port(at)),
        #[cfg(unix)]
        Host::Unix(path) => format!("{}:{}", path.display(), port(at)),
    };
    let hosts: Vec<String> = config.get_hosts().iter().enumerate().map(host).collect();
    format!("the database `{}` at {}", config.get_dbname().or(config.get_user()).unwrap_or_default(), hosts.join(", "))
}

/// Trusts the authority in this file, or those that browsers trust.
fn tls(root: Option<&Path>) -> Result<Tls, String> {
    let mut roots = RootCertStore::empty();
    match root {
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(path) => {
            let broken = |error: &dyn std::fmt::Display| format!("the certificate `{}` cannot be read: {error}", path.display());
            for certificate in CertificateDer::pem_file_iter(path).map_err(|error| broken(&error))? {
                roots.add(certificate.map_err(|error| broken(&error))?).map_err(|error| broken(&error))?;
            }
        }
    }
    let provider = Arc::new(crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(|error| error.to_string())?;
    Ok(Tls(TlsConnector::from(Arc::new(config.with_root_certificates(roots).with_no_client_auth()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_that_leave_the_machine_are_checked() {
        for (address, sealed, exposed, connections) in [
            ("postgres://u:p@localhost/redress", false, false, 16),
            ("postgres://u@127.0.0.1:6000/redress?pool_max_conns=4", false, false, 4),
            ("postgres://u@[::1]/redress?sslmode=verify-full", true, false, 16),
            ("postgres://u@[::1]/redress?sslmode=disable", false, false, 16),
            ("postgres://u@%2Frun%2Fpostgresql/redress", false, false, 16),
            ("postgresql://u@db.example.org/redress?application_name=x", true, false, 16),
            ("postgres://u@db.example.org/redress?sslmode=require", true, false, 16),
            ("postgres://u@db.example.org/redress?sslmode=disable", false, true, 16),
            ("postgres://u@localhost,db.example.org/redress", true, false, 16),
            ("postgres://u@localhost,db.example.org/redress?sslmode=disable", false, true, 16),
        ] {
            let read = Address::read(address).map_err(|error| error.to_string()).unwrap();
            let expected = if sealed { SslMode::Require } else { SslMode::Disable };
            assert_eq!((read.config.get_ssl_mode(), read.exposed, read.connections), (expected, exposed, connections), "{address}");
        }
    }

    #[test]
    fn a_refusal_and_a_name_never_hold_the_password() {
        for (address, why) in [
            ("postgres://u:secret@host:port/x", "it must look like"),
            ("postgres://u:secret@host/x?sslmode=prefer", "protects nobody"),
            ("postgres://u:secret@host/x?pool_max_conns=1", "from 2 to 1000"),
            ("postgres://u:secret@host/x?unknown=secret", "it must look like"),
            ("postgres://u:secret@host/x?sslrootcert=/no/such/file", "cannot be read"),
            ("postgres://", "it names no host"),
        ] {
            let error = Address::read(address).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(why) && !error.contains("secret"), "{address}: {error}");
        }
        let read = Address::read("postgres://u:secret@db.example.org:6000,db2.example.org:6000/redress").map_err(|error| error.to_string());
        assert_eq!(read.unwrap().shown, "the database `redress` at db.example.org:6000, db2.example.org:6000");
    }
}
