using System.ComponentModel.DataAnnotations;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Isolation;
using QaBot.Answering.Indexing.Shards;

namespace QaBot.Answering.Indexing;

/// <summary>Where articles and their index lie and how they are kept up to date.</summary>
public sealed record ArticleIndexOptions
{
    /// <summary>The folder of articles, or a single article's file.</summary>
    [Required(AllowEmptyStrings = false)]
    public required string Articles { get; init; }

    /// <summary>The folder that the index is kept in; made when it is not there.</summary>
    /// <value>null, in memory: built at each start, gone at the end.</value>
    public string? IndexFolder { get; init; }

    /// <summary>The share of the articles that is indexed, where the index is one of several shards; null for all of them.</summary>
    public ShardShare? Share { get; init; }

    /// <summary>How files are read into articles. Other options than those the index was made with build it anew.</summary>
    public ArticleReadOptions Reading { get; init; } = new();

    /// <summary>How files are read in processes of their own; null to read all in this one, where a file made to do harm can end
    /// it.</summary>
    public ReaderIsolation? Isolation { get; init; }

    /// <summary>Whether links that lead out of the articles' folder are followed.</summary>
    /// <value>false.</value>
    public bool FollowLinks { get; init; }

    /// <summary>About how much memory unpacked articles may take, in MiB; those used last are kept.</summary>
    /// <value>128; from 1 to 65,536.</value>
    [Range(1, 65_536)]
    public int CacheMegabytes { get; init; } = 128;

    /// <summary>Up to what size, in MiB, an index in a folder is read into memory, where searches do not wait for one another's
    /// reads.</summary>
    /// <value>64; from 0 (always read from the folder) to 65,536.</value>
    [Range(0, 65_536)]
    public int MemoryMegabytes { get; init; } = 64;

    /// <summary>How much memory holds new documents before they are written, in MiB.</summary>
    /// <value>64; from 1 to 1,024.</value>
    [Range(1, 1_024)]
    public int WriteBufferMegabytes { get; init; } = 64;

    /// <summary>How many files are read at once.</summary>
    /// <value>As many as there are processor cores; from 1 to 256.</value>
    [Range(1, 256)]
    public int Readers { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 256);

    /// <summary>Whether files that are added, changed or removed while running are taken up.</summary>
    /// <value>false.</value>
    public bool Watch { get; init; }

    /// <summary>How long the files must rest before a change is taken up.</summary>
    /// <value>Half a second; from 0 to 1 minute.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan Debounce { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How often a watched folder is looked through for changes that the system did not tell of, as on network shares
    /// and in linked folders.
    /// </summary>
    /// <value>30 seconds; from 1 second to 1 day.</value>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan ScanInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Up to how many sentences a change writes the whole index again, which is fast enough then and makes it equal to
    /// one that was built at once; larger indexes get the changed articles only.
    /// </summary>
    /// <value>20,000; 0 or more.</value>
    [Range(0, int.MaxValue)]
    public int RewriteSentences { get; init; } = 20_000;

    /// <summary>Checks the values.</summary>
    /// <exception cref="AnsweringException">A value is out of its range.</exception>
    internal void Validate()
    {
        try
        {
            Validator.ValidateObject(this, new ValidationContext(this), validateAllProperties: true);
            if (Isolation is not null)
            {
                Validator.ValidateObject(Isolation, new ValidationContext(Isolation), validateAllProperties: true);
            }
        }
        catch (ValidationException error)
        {
            throw new AnsweringException($"The options of the index are wrong: {error.Message}", error);
        }
    }
}
