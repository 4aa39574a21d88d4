using System.Collections.Frozen;

namespace QaBot.Answering.Analysis.Entities;

/// <summary>English adjectives of countries, peoples and continents: "Russian" before a noun names no one.</summary>
internal static class Demonyms
{
    private static readonly FrozenSet<string> Adjectives = (
        "afghan african albanian algerian american arab arabic arabian argentine argentinian armenian asian australian austrian "
        + "azerbaijani azeri bahraini bangladeshi "
        + "basque bavarian belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian castilian catalan "
        + "caucasian chechen chilean chinese colombian "
        + "congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino "
        + "finnish flemish french "
        + "georgian german ghanaian greek guatemalan haitian hellenic hungarian icelandic indian indonesian iranian iraqi irish israeli "
        + "italian jamaican japanese jewish jordanian "
        + "kazakh kenyan korean kurdish kuwaiti kyrgyz laotian latin latvian lebanese liberian libyan lithuanian macedonian malaysian "
        + "maltese mexican mongolian moroccan "
        + "nepalese nigerian norse norwegian omani ottoman pakistani palestinian panamanian paraguayan persian peruvian polish portuguese "
        + "prussian qatari roman romanian russian rwandan "
        + "saudi scandinavian scottish senegalese serbian siberian sicilian slavic slovak slovenian somali soviet spanish sudanese swedish "
        + "swiss syrian taiwanese tajik tatar thai tibetan "
        + "tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is such an adjective.</summary>
    /// <param name="word">In lower case.</param>
    public static bool Contains(string word) => Adjectives.Contains(word);
}
