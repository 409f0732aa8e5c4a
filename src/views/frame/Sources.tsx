/** Where the bundled data come from, as their licences ask. Links open only on a click and say nothing of the log. */
export function Sources() {
  return (
    <p className="sources-note">
      Countries: address ranges by ip-location-db, with data of the{' '}
      <a href="https://www.nro.net/" rel="noreferrer" target="_blank">
        Number Resource Organization (NRO)
      </a>
      , CC BY 4.0; whether a country is certain:{' '}
      <a href="https://db-ip.com/" rel="noreferrer" target="_blank">
        IP Geolocation by DB-IP
      </a>
      , CC BY 4.0. What of a host name is its registered domain:{' '}
      <a href="https://publicsuffix.org/" rel="noreferrer" target="_blank">
        Public Suffix List
      </a>
      , MPL 2.0. Networks: ip-location-db, from data of{' '}
      <a href="https://www.routeviews.org/" rel="noreferrer" target="_blank">
        RouteViews
      </a>
      , the NRO and DB-IP, changed in form, CC BY 4.0. Map by{' '}
      <a href="https://www.naturalearthdata.com/" rel="noreferrer" target="_blank">
        Natural Earth
      </a>
      , with its borders. An address says where a network is registered, not where a person sits.
    </p>
  )
}
