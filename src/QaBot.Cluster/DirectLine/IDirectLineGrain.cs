namespace QaBot.Cluster.DirectLine;

/// <summary>A conversation of Direct Line: what was said in it, and its turns, which run here one after the other.</summary>
[Alias("QaBot.IDirectLineGrain")]
internal interface IDirectLineGrain : IGrainWithStringKey
{
    /// <summary>Begins the conversation, or finds it.</summary>
    [Alias("Start")]
    Task<StartOutcome> StartAsync(UserData user, string? locale);

    /// <summary>Whom the conversation is with; null when there is none.</summary>
    [Alias("Find")]
    Task<UserData?> FindAsync();

    /// <summary>Takes an activity of the user; it is stored when the call returns.</summary>
    /// <param name="activity">The activity, as JSON.</param>
    /// <param name="key">Names it where the client does not; the same when it is sent again.</param>
    /// <returns>Null when there is no conversation.</returns>
    [Alias("Post")]
    Task<PostOutcome?> PostAsync(string activity, string key);

    /// <summary>Activities from a watermark on; null when there is no conversation.</summary>
    [Alias("Read")]
    Task<PageData?> ReadAsync(long watermark, int pageBytes);

    /// <summary>Makes a ticket for a stream; null when there is no conversation.</summary>
    [Alias("NewTicket")]
    Task<string?> NewTicketAsync(long watermark, IReadOnlyList<string> trustedOrigins);

    /// <summary>Takes a ticket, once; null when it is not good.</summary>
    [Alias("TakeTicket")]
    Task<TicketData?> TakeTicketAsync(string value);

    /// <summary>Has a stream told of what is new, for half a minute; to be asked for again before.</summary>
    /// <returns>Null when there is no conversation.</returns>
    [Alias("Watch")]
    Task<WatchOutcome?> WatchAsync(IStreamObserver stream);

    /// <summary>Ends that.</summary>
    [Alias("Unwatch")]
    Task UnwatchAsync(IStreamObserver stream);
}
