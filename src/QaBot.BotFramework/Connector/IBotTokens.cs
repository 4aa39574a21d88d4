namespace QaBot.BotFramework.Connector;

/// <summary>Tokens that show a channel who the bot is.</summary>
internal interface IBotTokens
{
    /// <summary>Gets a token; null when answers are sent without one.</summary>
    /// <exception cref="Microsoft.Bot.Schema.ErrorResponseException">No token can be had.</exception>
    Task<string?> GetAsync(CancellationToken cancellationToken);
}
