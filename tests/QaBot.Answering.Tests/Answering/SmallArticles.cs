namespace QaBot.Answering.Tests.Answering;

/// <summary>Small articles of made-up facts.</summary>
internal static class SmallArticles
{
    public const string Lighthouse = """
        ---
        title: "The lighthouse of Skarholm"
        date: 2016-04-20
        ---

        ## Construction

        The lighthouse of Skarholm stands on the island of Skarholm. It was designed by Anna Berg. Work on the tower began in May 1884. The tower was built of granite because the island had no clay. The lighthouse was completed on October 12, 1887. Three days later the keeper lit the lamp for the first time.

        ## The tower

        The tower is 42 metres tall. The lighthouse has 187 steps. Its lamp can be seen from a distance of 23 nautical miles.

        ## Later years

        In 1931, the Skarholm Electric Company installed an electric lamp. The last keeper, Olaf Lund, retired in 1974. The lighthouse was closed on 3 March 1998. In November of that year the museum of navigation moved into the tower. Last year the museum had 31,500 visitors. The repair of the roof cost $1.4 million.
        """;

    public const string Bridge = """
        ---
        title: "The Velden Bridge"
        date: 2018-09-02
        ---

        The Velden Bridge is a suspension bridge. It crosses the river Aar between Velden and Oberau. The bridge was designed by Marta Keller. Construction began in 1958 and took four years. The bridge was opened by President Jonas Frei on June 3, 1962.

        The bridge has two towers. Its main span is 610 metres long. The bridge cost 48 million francs. About 26,000 cars cross it every day.

        On February 29, 1988, a storm damaged the northern cable. The bridge was closed for seven weeks. The repairs were carried out by Nordbau, Hess and Lindt. In 2001, the toll was abolished because traffic had grown too dense.

        The town council plans to paint the bridge by October 2019. The work will cost nearly €2.5 million.
        """;

    public const string ChessClub = """
        ---
        title: "A century of the Marlow Chess Club"
        date: 2020-01-15
        ---

        The Marlow Chess Club was founded by Edith Moore in 1919. The first meeting was held in Harbour Street on November 8, 1919. The club had 12 members then. Today it has 340 members, of whom 60 percent are children.

        In 1953, Edith Moore won the national championship. She lost the title the following year to Peter Novak, a doctor from Leeds. The club moved to the old library in the spring of 1967.

        Peter Novak taught the game at Marlow School from 1970 to 1985. He wrote the book "Quiet Moves" during that time. The club publishes a magazine called The Bishop.

        The club organizes tournaments in Marlow, Leeds and York. The next tournament will begin on March 6. Entrance is free, but players must register two weeks before.
        """;

    /// <summary>All of them by id.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bridge"] = Bridge,
        ["chess-club"] = ChessClub,
        ["lighthouse"] = Lighthouse,
    };
}
