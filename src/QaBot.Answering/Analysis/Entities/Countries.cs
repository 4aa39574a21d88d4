using System.Collections.Frozen;

namespace QaBot.Answering.Analysis.Entities;

/// <summary>The English names of countries and continents, the one list of places that no wording gives away.</summary>
internal static class Countries
{
    private static readonly FrozenSet<string> Names = (
        "Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|"
        + "Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|"
        + "China|Colombia|Congo|Croatia|Cuba|Cyprus|Denmark|Djibouti|Ecuador|Egypt|England|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|"
        + "Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|"
        + "Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|"
        + "Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|"
        + "Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|Nicaragua|Niger|Nigeria|Norway|Oman|"
        + "Pakistan|Palestine|Panama|Paraguay|Persia|Peru|Philippines|Poland|Portugal|Prussia|Qatar|Romania|Russia|Rwanda|Samoa|Scotland|"
        + "Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|Spain|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|"
        + "Thailand|Togo|Tunisia|Turkey|Turkmenistan|USSR|Uganda|Ukraine|Uruguay|Uzbekistan|Vatican|Venezuela|Vietnam|Wales|Yemen|"
        + "Yugoslavia|Zambia|Zimbabwe|" +
        "United States|United Kingdom|Soviet Union|Soviet Russia|Great Britain|Britain|New Zealand|South Africa|Saudi Arabia|Sri Lanka|"
        + "El Salvador|Costa Rica|Czech Republic|Dominican Republic|Puerto Rico|Hong Kong|North Korea|South Korea|United Arab Emirates|"
        + "Ivory Coast|Burkina Faso|Cape Verde|Papua New Guinea|US|U.S|USA|UK|U.K|UAE|EU|" +
        "Africa|Antarctica|Asia|Europe|Oceania|North America|South America|Latin America|Middle East|Central Asia|Caucasus|Balkans|"
        + "Scandinavia")
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is that of a country or continent.</summary>
    public static bool Contains(string name) => Names.Contains(name);
}
