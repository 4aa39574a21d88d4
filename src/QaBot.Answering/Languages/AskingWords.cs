using System.Collections.Frozen;

namespace QaBot.Answering.Languages;

/// <summary>
/// Words that ask, and those for the kind of time asked for ("in which year"). Lists of stop words are made for texts,
/// where they are rare, and lack many of them.
/// </summary>
internal static class AskingWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = new Dictionary<string, string>
    {
        ["ar"] = "من ما ماذا متى أين كيف لماذا كم أي أية هل",
        ["bg"] = "кой коя кое кои кого какво какъв каква какви кога къде как защо колко",
        ["ca"] = "qui què quin quina quins quines quan on com quant quanta quants quantes",
        ["cs"] = "kdo koho co jaký jaká jaké který která které kdy kde kam jak proč kolik rok roce měsíci den",
        ["da"] = "hvem hvad hvilken hvilket hvilke hvornår hvor hvordan hvorfor mange meget år måned dag dato",
        ["de"] = "wer wen wem wessen was welche welcher welches welchen welchem wann wo wohin woher wie warum weshalb weswegen wieso worin "
            + "womit wodurch wofür woraus worauf wozu wieviel wieviele viel viele jahr jahre monat tag datum",
        ["el"] = "ποιος ποια ποιο ποιοι ποιες τι πότε πού πώς γιατί πόσο πόσα πόσοι πόσες",
        ["es"] = "quién quiénes qué cuál cuáles cuándo dónde cómo cuánto cuánta cuántos cuántas quien que cual cuando donde como cuanto "
            + "cuantos cuantas año años mes día fecha",
        ["fa"] = "چه چی کی کجا کجاست چرا چگونه چطور چند چقدر کدام آیا سال سالی ماه ماهی روز روزی تاریخ تاریخی كي چي كدام آيا كجا كجاست "
            + "چه‌کسی کسی كسي وقت زمانی زماني",
        ["fi"] = "kuka ketkä kenen mikä mitä mitkä milloin koska missä mistä mihin miten miksi kuinka montako paljonko",
        ["fr"] = "qui que quoi lequel laquelle lesquels lesquelles quel quelle quels quelles quand où comment pourquoi combien qu année "
            + "mois jour date",
        ["hi"] = "कौन किसने किस क्या कब कहाँ कहां कैसे क्यों कितना कितने कितनी",
        ["hu"] = "ki kik kit mi mit melyik milyen mikor hol hova honnan hogyan miért mennyi hány",
        ["id"] = "siapa apa apakah kapan dimana mana bagaimana mengapa berapa",
        ["it"] = "chi che cosa quale quali quando dove come perché quanto quanta quanti quante anno mese giorno data",
        ["nl"] = "wie wat welke welk wanneer waar hoe waarom hoeveel jaar maand dag datum",
        ["no"] = "hvem hva hvilken hvilket hvilke når hvor hvordan hvorfor mange mye år måned dag dato",
        ["pt"] = "quem que quê qual quais quando onde como porque quanto quanta quantos quantas ano mês dia data",
        ["ro"] = "cine ce care când unde cum câți câte cât câtă",
        ["ru"] = "кто кого кому кем что чего чему чем какой какая какое какие какого каком какую каким какими каких какому каков какова "
            + "каково каковы который которая которое которые скольких скольким чьё чьи когда где куда откуда как почему зачем сколько чей "
            + "чья год году года месяце месяц день дата",
        ["sv"] = "vem vad vilken vilket vilka när var vart hur varför många mycket år månad dag datum",
        ["tr"] = "kim kimin ne hangi nerede nereye nasıl niçin neden niye kaç zaman yıl yılda ay gün tarih",
    }.ToFrozenDictionary(row => row.Key, row => row.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The words of a language, in lower case; none when it has no list.</summary>
    public static FrozenSet<string> Of(string language) => ByLanguage.GetValueOrDefault(language, FrozenSet<string>.Empty);
}
