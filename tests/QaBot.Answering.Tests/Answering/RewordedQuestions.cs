namespace QaBot.Answering.Tests.Answering;

/// <summary>Questions of our own about the shipped article, each with words of the right sentence and said in other words.</summary>
internal static class RewordedQuestions
{
    public static IReadOnlyList<RewordedQuestion> All { get; } =
    [
        new("Where did Putin and Rouhani meet in June 2019?", "Bishkek",
            "In which city did Rouhani and Putin see each other in June 2019?"),
        new("Since when do Russia and Iran have diplomatic relations?", "16th century",
            "How long have Russia and Iran been in diplomatic contact?"),
        new("When did Persia and Soviet Russia recognize each other?", "May 20, 1920",
            "On what date did Soviet Russia and Persia grant each other recognition?"),
        new("When did the agreement on the principles of cooperation come into force?", "April 5, 2002",
            "When did the agreement of 2001 take effect?"),
        new("When did Rouhani come to Russia for two days?", "March 17, 2017", "What was the date of Rouhani's two-day trip to Russia?"),
        new("Who is the prime minister that Rouhani met?", "Dmitry Medvedev", "Which Russian prime minister did Rouhani talk with?"),
        new("When did Putin visit Tehran for a trilateral meeting with Azerbaijan?", "November 1, 2017",
            "When was Putin in Tehran to meet the leaders of Iran and Azerbaijan?"),
        new("Who is the supreme leader of Iran?", "Ayatollah Ali Khamenei", "What is the name of Iran's supreme leader?"),
        new("When did the presidents meet in Sochi together with Erdogan?", "November 22, 2017",
            "On which day did Erdogan join the two presidents in Sochi?"),
        new("When did Putin travel to Turkey?", "April 3-4, 2018", "What was the date of Putin's visit to Turkey?"),
        new("Where did the summit of the Shanghai Cooperation Organisation take place?", "Qingdao",
            "Which city was the venue of the Shanghai Cooperation Organisation summit?"),
        new("Where did Putin receive Velayati?", "Novo-Ogaryovo", "At which residence was Velayati received by Putin?"),
        new("Where was the fifth Caspian summit held?", "Aktau", "Which city was host to the fifth summit of the Caspian states?"),
        new("When did Rouhani come to Sochi for the summit on Syria?", "February 14, 2019",
            "On what day was the Sochi summit about Syria that Rouhani attended?"),
        new("How much was the trade between the countries worth last year?", "$1.7 billion",
            "What was the value of last year's trade between the two countries?"),
        new("What was the trade in the first quarter of this year?", "$543 million",
            "How much did the countries trade in the first three months of this year?"),
        new("When was the last meeting of the trade commission held?", "March 6, 2018", "When did the trade commission last meet?"),
        new("When was the agreement on the second and third reactor signed?", "November 2014",
            "When did the countries sign the contract for reactors two and three?"),
        new("When was Bushehr 2 started?", "September 10, 2016", "When did the construction of Bushehr 2 begin?"),
        new("What is the capacity of the new reactors?", "2,100 megawatts", "How many megawatts will the new units have?"),
        new("When will the third unit be completed?", "2026", "By what year is the third unit to be finished?"),
        new("When did Russia begin to import Iranian oil?", "November 2017", "Since when has Russia been importing oil from Iran?"),
        new("What share of the money must Tehran spend on Russian goods?", "Half of the received funds",
            "How much of the received funds has Tehran to use for buying Russian goods?"),
        new("Which companies are negotiating about oil fields?", "Gazprom, Rosneft",
            "What firms are in talks on the exploration of oil fields?"),
        new("Which railroad is being electrified?", "Garmsar-Incheboron", "What railway line is the electrification project about?"),
        new("What were the main exports of Russian agriculture in 2018?", "grain, sunflower oil and lamb",
            "Which agricultural products did Russia mainly export to Iran in 2018?"),
        new("When was the memorandum on the wheat trade signed?", "February 12, 2019",
            "On what date did the countries sign the wheat memorandum?"),
        new("Why was the S-300 deal suspended?", "Resolution 1929", "What was the reason for the suspension of the S-300 transaction?"),
        new("When did Russia fulfil the S-300 contract?", "October 2016", "By when had Russia met the terms of the S-300 deal?"),
        new("When did the Culture Mission open?", "1998", "In what year was the Culture Mission opened?"),
        new("Who awards scholarships to Iranian students?", "Ministry of Education and Science",
            "Which ministry gives Iranian students scholarships?"),
        new("Which commission deals with religious dialogue?", "Orthodox-Islam Dialogue",
            "What is the commission for dialogue between religions called?"),
        new("Which cities hosted the Iranian culture week?", "Moscow and Ufa", "Where did the Iranian culture week take place?"),
    ];

    public static TheoryData<string> Asked { get; } = new(All.Select(item => item.Question));

    public static TheoryData<string, string> Facts { get; } = Pairs(item => [item.Fact]);

    public static TheoryData<string, string> Paraphrases { get; } = Pairs(item => [item.Paraphrase]);

    public static TheoryData<string, string> Misspelled { get; } = Pairs(item => Misspelling.EachOf(item.Question));

    private static TheoryData<string, string> Pairs(Func<RewordedQuestion, IEnumerable<string>> others)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var item in All)
        {
            foreach (var other in others(item))
            {
                pairs.Add(item.Question, other);
            }
        }

        return pairs;
    }
}
