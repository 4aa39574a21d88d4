using System.Collections.Frozen;

namespace QaBot.Answering.Analysis.Entities;

/// <summary>English words that tell what kind of name they stand in or beside.</summary>
internal static class NameCues
{
    /// <summary>Words inside the name of a company or body.</summary>
    public static readonly FrozenSet<string> Organization = Set(
        "university college school institute institution academy company corporation corp inc ltd llc plc group holdings bank ministry "
        + "department commission committee council agency authority association organisation organization federation union league party "
        + "congress parliament senate assembly court army navy force forces police church press times post journal news network studios "
        + "records foundation society club team office bureau board administration service services airlines railways motors systems "
        + "technologies laboratories embassy mission museum hospital orchestra band consortium alliance front movement government guild "
        + "order trust fund");

    /// <summary>Words inside the name of a place.</summary>
    public static readonly FrozenSet<string> Place = Set(
        "city river mountain mountains mount island islands lake sea ocean bay gulf strait valley desert forest park street avenue road "
        + "square bridge airport station harbor harbour port peninsula coast province state county district region republic kingdom empire "
        + "territory village town borough hill hills plain plains basin range canyon glacier volcano peak beach south north east west "
        + "northern southern eastern western central america europe asia africa");

    /// <summary>Words before which a person's name or role follows, or that are a role.</summary>
    public static readonly FrozenSet<string> Person = Set(
        "mr mrs ms dr prof professor sir dame lord lady saint st king queen prince princess emperor empress tsar pope bishop archbishop "
        + "cardinal father brother sister president vice-president premier minister chancellor governor mayor senator congressman "
        + "congresswoman representative ambassador secretary general colonel captain major lieutenant admiral marshal commander sergeant "
        + "judge justice doctor leader chairman chairwoman chairperson chief director manager founder cofounder co-founder owner ceo "
        + "adviser advisor spokesman spokeswoman spokesperson author writer poet novelist playwright journalist editor critic historian "
        + "philosopher scientist physicist chemist biologist mathematician astronomer economist sociologist psychologist engineer "
        + "architect inventor designer explorer navigator conqueror painter artist sculptor composer musician singer guitarist drummer "
        + "saxophonist pianist actor actress producer player coach champion teacher scholar theologian monk priest patriarch catholicos "
        + "caliph sultan shah ayatollah imam rabbi wife husband son daughter mother counterpart colleague successor predecessor assistant "
        + "deputy");

    /// <summary>Prepositions before which mostly places stand.</summary>
    public static readonly FrozenSet<string> BeforePlace =
        Set("in at near from to into outside across throughout toward towards around off via through over above below along within between "
            + "beyond");

    /// <summary>Plural nouns for people.</summary>
    public static readonly FrozenSet<string> People = Set(
        "people men women children students teachers workers soldiers scientists engineers officers officials politicians leaders members "
        + "citizens residents immigrants settlers farmers slaves critics scholars historians researchers economists philosophers artists "
        + "musicians players doctors physicians patients nurses writers authors users customers consumers employees employers investors "
        + "owners merchants traders missionaries monks priests bishops clergy kings queens nobles peasants troops rebels indians natives "
        + "colonists feminists activists lawyers judges voters delegates deputies ministers presidents everyone anyone nobody");

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
