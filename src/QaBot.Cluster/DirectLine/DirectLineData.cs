namespace QaBot.Cluster.DirectLine;

/// <summary>A user.</summary>
[GenerateSerializer]
[Alias("QaBot.UserData")]
internal sealed record UserData(string? Id, string? Name);

/// <summary>What came of beginning a conversation.</summary>
/// <param name="User">Whom it is with; null when the machine holds too many conversations.</param>
/// <param name="IsNew">Whether it is new.</param>
[GenerateSerializer]
[Alias("QaBot.StartOutcome")]
internal sealed record StartOutcome(UserData? User, bool IsNew);

/// <summary>What came of an activity.</summary>
/// <param name="Id">The id that it got; null when too many wait already.</param>
[GenerateSerializer]
[Alias("QaBot.PostOutcome")]
internal sealed record PostOutcome(string? Id);

/// <summary>Activities.</summary>
/// <param name="Json">The activities and the watermark.</param>
/// <param name="IsEmpty">Whether there are none.</param>
/// <param name="Watermark">The watermark behind them.</param>
/// <param name="Begin">The watermark behind the last activity that was dropped.</param>
[GenerateSerializer]
[Alias("QaBot.PageData")]
internal sealed record PageData(byte[] Json, bool IsEmpty, long Watermark, long Begin);

/// <summary>A ticket.</summary>
[GenerateSerializer]
[Alias("QaBot.TicketData")]
internal sealed record TicketData(long Watermark, DateTimeOffset Expires, IReadOnlyList<string> TrustedOrigins);

/// <summary>Where a conversation stands.</summary>
/// <param name="Begin">The watermark behind the last activity that was dropped.</param>
/// <param name="End">The watermark behind the last activity.</param>
[GenerateSerializer]
[Alias("QaBot.WatchOutcome")]
internal sealed record WatchOutcome(long Begin, long End);
