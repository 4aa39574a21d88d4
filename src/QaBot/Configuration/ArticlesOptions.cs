using System.ComponentModel.DataAnnotations;
using QaBot.Api.Access;

namespace QaBot.Configuration;

/// <summary>Where the articles and their index lie; the section "Articles" of the configuration.</summary>
internal sealed record ArticlesOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Articles";

    /// <summary>The folder of articles, or one article's file; relative to the folder of appsettings.json.</summary>
    /// <value>"index/articles".</value>
    [Required(AllowEmptyStrings = false)]
    public string Path { get; init; } = "index/articles";

    /// <summary>The folder of the index; empty to keep it in memory.</summary>
    /// <value>"index/lucene".</value>
    public string Index { get; init; } = "index/lucene";

    /// <summary>The file of synonyms; empty to do without.</summary>
    /// <value>"index/synonyms.txt".</value>
    public string Synonyms { get; init; } = "index/synonyms.txt";

    /// <summary>Whether a running bot takes up files that are added, changed or removed.</summary>
    /// <value>true.</value>
    public bool Watch { get; init; } = true;

    /// <summary>The largest file that is read, in bytes.</summary>
    /// <value>50 MiB; from 1 byte to 1 GiB.</value>
    [Range(1, 1 << 30)]
    public int MaxFileBytes { get; init; } = 50 << 20;

    /// <summary>Whether links that lead out of the folder of articles are followed.</summary>
    /// <value>false.</value>
    public bool FollowLinks { get; init; }

    /// <summary>How long reading one file may take.</summary>
    /// <value>20 seconds; from 1 second to 10 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan ReadTimeLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How much memory the process that reads files may take, in MiB.</summary>
    /// <value>512; from 64 to 65,536.</value>
    [Range(64, 65_536)]
    public int ReadMegabytes { get; init; } = 512;

    /// <summary>Up to what size, in bytes, plain text and Markdown are read in the program itself.</summary>
    /// <value>32,768; from 0 (never) to 65,536.</value>
    [Range(0, 65_536)]
    public int InProcessBytes { get; init; } = 32_768;

    /// <summary>Who may add and delete articles over HTTP.</summary>
    /// <value>loopback; or token (that of <see cref="ApiOptions.Token"/>), or off.</value>
    [EnumDataType(typeof(DoorAccess))]
    public DoorAccess Upload { get; init; } = DoorAccess.Loopback;

    /// <summary>How many files may be sent at once.</summary>
    /// <value>20; from 1 to 1,000.</value>
    [Range(1, 1000)]
    public int UploadFiles { get; init; } = 20;

    /// <summary>How much may be sent at once, in MiB.</summary>
    /// <value>100; from 1 to 2,047.</value>
    [Range(1, 2047)]
    public int UploadMegabytes { get; init; } = 100;

    /// <summary>Up to what size, in MiB, the folder of articles is added to.</summary>
    /// <value>1,024; from 1 to 1,048,576.</value>
    [Range(1, 1 << 20)]
    public int UploadFolderMegabytes { get; init; } = 1024;

    /// <summary>How often a client address may add or delete articles in a minute.</summary>
    /// <value>30; from 1 to 1,000,000.</value>
    [Range(1, 1_000_000)]
    public int UploadsPerMinute { get; init; } = 30;

    /// <summary>About how much memory unpacked articles may take, in MiB.</summary>
    /// <value>128; from 1 to 65,536.</value>
    [Range(1, 65_536)]
    public int CacheMegabytes { get; init; } = 128;

    /// <summary>Up to what size, in MiB, the index is read into memory, which answers several questions at once faster.</summary>
    /// <value>64; from 0 to 65,536.</value>
    [Range(0, 65_536)]
    public int MemoryMegabytes { get; init; } = 64;
}
