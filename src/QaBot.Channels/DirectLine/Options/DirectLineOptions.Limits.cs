using System.ComponentModel.DataAnnotations;

namespace QaBot.Channels.DirectLine.Options;

public sealed partial class DirectLineOptions
{
    /// <summary>How many tokens a client address gets in a minute.</summary>
    /// <value>Default: 60.</value>
    [Range(1, 1_000_000)]
    public int TokensPerMinute { get; set; } = 60;

    /// <summary>How many conversations a client address may start in a minute.</summary>
    /// <value>Default: 30.</value>
    [Range(1, 1_000_000)]
    public int ConversationsPerMinute { get; set; } = 30;

    /// <summary>How many streams a client address may open in a minute; asking for the address of a stream counts.</summary>
    /// <value>Default: 60.</value>
    [Range(1, 1_000_000)]
    public int SocketsPerMinute { get; set; } = 60;

    /// <summary>How many activities a client address may send in a minute.</summary>
    /// <value>Default: 120.</value>
    [Range(1, 1_000_000)]
    public int ActivitiesPerMinute { get; set; } = 120;

    /// <summary>How often a client address may ask for activities in a minute. Web Chat without a stream asks each second.</summary>
    /// <value>Default: 600.</value>
    [Range(1, 1_000_000)]
    public int PollsPerMinute { get; set; } = 600;

    /// <summary>How many streams a client address may have open at a time.</summary>
    /// <value>Default: 250.</value>
    [Range(1, 1_000_000)]
    public int SocketsPerAddress { get; set; } = 250;

    /// <summary>How many streams a conversation may have open at a time; one more closes the oldest.</summary>
    /// <value>Default: 4.</value>
    [Range(1, 100)]
    public int SocketsPerConversation { get; set; } = 4;

    /// <summary>The largest activity taken, in bytes.</summary>
    /// <value>Default: 65,536 (64 KiB). 1 KiB to 1 MiB.</value>
    [Range(1024, 1024 * 1024)]
    public int MaxActivityBytes { get; set; } = 64 * 1024;

    /// <summary>The largest upload taken, all files and the activity together, in bytes.</summary>
    /// <value>Default: 262,144 (256 KiB). 1 KiB to 4 MiB.</value>
    [Range(1024, 4 * 1024 * 1024)]
    public int MaxUploadBytes { get; set; } = 256 * 1024;

    /// <summary>How deeply the JSON of an activity may be nested.</summary>
    /// <value>Default: 32. 8 to 64.</value>
    [Range(8, 64)]
    public int MaxDepth { get; set; } = 32;

    /// <summary>How many conversations are kept at a time.</summary>
    /// <value>Default: 5,000.</value>
    [Range(1, 1_000_000)]
    public int MaxConversations { get; set; } = 5_000;

    /// <summary>How many activities of a conversation are kept to be shown again. A stream that falls behind by more is cut.</summary>
    /// <value>Default: 200. 10 to 10,000.</value>
    [Range(10, 10_000)]
    public int HistoryActivities { get; set; } = 200;

    /// <summary>How many bytes of activities of a conversation are kept; the newest activity always is.</summary>
    /// <value>Default: 524,288 (512 KiB). 64 KiB to 64 MiB.</value>
    [Range(64 * 1024, 64 * 1024 * 1024)]
    public int HistoryBytes { get; set; } = 512 * 1024;

    /// <summary>How many bytes of activities of all conversations are kept together. From half of it on, a conversation that gets an
    /// activity loses its oldest down to its equal share of the other half.</summary>
    /// <value>Default: 268,435,456 (256 MiB). At least 1 MiB.</value>
    [Range(1024 * 1024, long.MaxValue)]
    public long TotalHistoryBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>The folder that conversations and the key of their tokens are kept in while the program does not run, for its owner alone;
    /// one for each program.</summary>
    /// <value>Default: none; they end with the program.</value>
    public string KeepIn { get; set; } = string.Empty;

    /// <summary>How much of the conversations is kept in <see cref="KeepIn"/>, in MiB; those used last come first.</summary>
    /// <value>Default: 16. 1 to 4,096.</value>
    [Range(1, 4096)]
    public int KeptMegabytes { get; set; } = 16;

    /// <summary>How many activities of a conversation may wait for the bot.</summary>
    /// <value>Default: 16.</value>
    [Range(1, 1_000)]
    public int PendingActivities { get; set; } = 16;

    /// <summary>How many activities of all conversations together may wait for the bot or be worked on; a long one counts once more for
    /// each 4 KiB.</summary>
    /// <value>Default: 1,000, as many as are answered within some seconds; more are answered 429.</value>
    [Range(1, 1_000_000)]
    public int TotalPendingActivities { get; set; } = 1_000;

    /// <summary>How many turns of all conversations run at a time; further ones wait.</summary>
    /// <value>Default: 256.</value>
    [Range(1, 10_000)]
    public int ConcurrentTurns { get; set; } = 256;

    /// <summary>After how long a turn is cancelled.</summary>
    /// <value>Default: 9 seconds. One second to one hour.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan TurnTimeout { get; set; } = TimeSpan.FromSeconds(9);

    /// <summary>After how long without use a conversation without a stream is forgotten.</summary>
    /// <value>Default: 2 hours. One minute to 30 days.</value>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan IdleExpiry { get; set; } = TimeSpan.FromHours(2);

    /// <summary>How long a client may take to read from its stream before it is cut.</summary>
    /// <value>Default: 15 seconds. One second to 5 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>For how long an activity that comes again, by its <c>clientActivityID</c>, is answered with the first id only.</summary>
    /// <value>Default: 5 minutes. None to one hour.</value>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan RepeatsWithin { get; set; } = TimeSpan.FromMinutes(5);
}
