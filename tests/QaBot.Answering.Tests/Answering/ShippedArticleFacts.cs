namespace QaBot.Answering.Tests.Answering;

/// <summary>Questions of our own about the shipped article, each with words that the right sentence holds.</summary>
internal static class ShippedArticleFacts
{
    /// <summary>How many of all the answerer misses by now; may only fall.</summary>
    public const int MostMissed = 2;

    private static readonly HashSet<string> Missed = new(StringComparer.Ordinal)
    {
        "What did Russian exports amount to in the first quarter?",
        "Which power plant is being built besides Bushehr?",
    };

    /// <summary>Every question.</summary>
    public static IReadOnlyList<(string Question, string Fact)> All { get; } =
    [
        ("Where did Putin and Rouhani meet in June 2019?", "Bishkek"),
        ("Since when do Russia and Iran have diplomatic relations?", "16th century"),
        ("When did Persia and Soviet Russia recognize each other?", "May 20, 1920"),
        ("What did Iran announce on December 25, 1991?", "successor to the USSR"),
        ("When was the agreement on basic relations signed?", "March 12, 2001"),
        ("When did the agreement on the principles of cooperation come into force?", "April 5, 2002"),
        ("When did Rouhani come to Russia for two days?", "March 17, 2017"),
        ("Who is the prime minister that Rouhani met?", "Dmitry Medvedev"),
        ("When did Putin visit Tehran for a trilateral meeting with Azerbaijan?", "November 1, 2017"),
        ("Who is the supreme leader of Iran?", "Ayatollah Ali Khamenei"),
        ("When did the presidents meet in Sochi together with Erdogan?", "November 22, 2017"),
        ("When did Putin travel to Turkey?", "April 3-4, 2018"),
        ("Where did the summit of the Shanghai Cooperation Organisation take place?", "Qingdao"),
        ("Who is Ali Akbar Velayati?", "advises Iran's supreme leader"),
        ("Where did Putin receive Velayati?", "Novo-Ogaryovo"),
        ("Where was the fifth Caspian summit held?", "Aktau"),
        ("When was the Caspian summit?", "August 12, 2018"),
        ("When did Putin go to Tehran for the third meeting of the guarantor countries?", "September 7"),
        ("When did Rouhani come to Sochi for the summit on Syria?", "February 14, 2019"),
        ("What does Russia think of the sanctions of the United States?", "illegal unilateral sanctions"),
        ("How much was the trade between the countries worth last year?", "$1.7 billion"),
        ("How much did Russia import from Iran last year?", "$533.1 million"),
        ("What was the trade in the first quarter of this year?", "$543 million"),
        ("What did Russian exports amount to in the first quarter?", "$393.7 million"),
        ("What does Russia sell to Iran?", "machines, equipment and transport vehicles, chemical products"),
        ("What does Russia buy from Iran?", "minerals"),
        ("When was the last meeting of the trade commission held?", "March 6, 2018"),
        ("When will the commission meet for the 15th time?", "June 16-18"),
        ("When was the agreement on the second and third reactor signed?", "November 2014"),
        ("When was Bushehr 2 started?", "September 10, 2016"),
        ("What is the capacity of the new reactors?", "2,100 megawatts"),
        ("When will the third unit be completed?", "2026"),
        ("When did Russia begin to import Iranian oil?", "November 2017"),
        ("When was the oil-for-goods memorandum signed?", "August 2014"),
        ("What share of the money must Tehran spend on Russian goods?", "Half of the received funds"),
        ("Which companies are negotiating about oil fields?", "Gazprom, Rosneft"),
        ("How many oil fields are to be explored?", "three Iranian oil fields"),
        ("Which railroad is being electrified?", "Garmsar-Incheboron"),
        ("Which power plant is being built besides Bushehr?", "Sirik thermal power plant"),
        ("What were the main exports of Russian agriculture in 2018?", "grain, sunflower oil and lamb"),
        ("When was the memorandum on the wheat trade signed?", "February 12, 2019"),
        ("When was the contract for the S-300 missiles signed?", "2007"),
        ("Why was the S-300 deal suspended?", "Resolution 1929"),
        ("When did the president lift the ban?", "April 2015"),
        ("When did Russia fulfil the S-300 contract?", "October 2016"),
        ("What was announced in March 2018?", "after-sales service"),
        ("When did the Culture Mission open?", "1998"),
        ("Who awards scholarships to Iranian students?", "Ministry of Education and Science"),
        ("Which commission deals with religious dialogue?", "Orthodox-Islam Dialogue"),
        ("When was the Iranian culture week?", "September 3-8, 2018"),
        ("Which cities hosted the Iranian culture week?", "Moscow and Ufa"),
    ];

    /// <summary>The questions that are answered.</summary>
    public static TheoryData<string, string> Found { get; } = Select();

    private static TheoryData<string, string> Select()
    {
        var found = new TheoryData<string, string>();
        foreach (var (question, fact) in All.Where(item => !Missed.Contains(item.Question)))
        {
            found.Add(question, fact);
        }

        return found;
    }
}
