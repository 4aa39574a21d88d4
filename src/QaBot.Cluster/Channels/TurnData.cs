namespace QaBot.Cluster.Channels;

/// <summary>A turn as it travels to the machine that has its conversation.</summary>
/// <param name="Key">Names the turn within its conversation; the same when it is sent again.</param>
/// <param name="Activity">The activity, as JSON.</param>
/// <param name="AuthenticationType">How the sender was authenticated; null when it was not.</param>
/// <param name="Claims">What the sender's token says.</param>
/// <param name="Audience">Whom the bot's own tokens are for.</param>
/// <param name="CallerId">Who calls.</param>
[GenerateSerializer]
[Alias("QaBot.TurnData")]
internal sealed record TurnData(string Key, string Activity, string? AuthenticationType, IReadOnlyList<ClaimData> Claims, string? Audience,
    string? CallerId);

/// <summary>A claim of a token.</summary>
[GenerateSerializer]
[Alias("QaBot.ClaimData")]
internal sealed record ClaimData(string Type, string Value);

/// <summary>What came of a turn.</summary>
/// <param name="Status">The status to answer with; null for an empty answer.</param>
/// <param name="Body">The body, as JSON; null for none.</param>
/// <param name="Code">The code of the problem; null when there is none.</param>
/// <param name="Problem">What is wrong; null when nothing is.</param>
/// <param name="RetryAfter">When the activity may be sent again; null when nothing is said of that.</param>
[GenerateSerializer]
[Alias("QaBot.TurnOutcome")]
internal sealed record TurnOutcome(int? Status, string? Body, string? Code = null, string? Problem = null, TimeSpan? RetryAfter = null);
