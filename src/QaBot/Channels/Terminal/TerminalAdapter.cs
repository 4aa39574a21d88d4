using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace QaBot.Channels.Terminal;

/// <summary>A terminal as a channel.</summary>
internal sealed class TerminalAdapter(TextWriter output) : BotAdapter
{
    /// <summary>The channel's id.</summary>
    public const string Id = "console";

    /// <summary>Runs a turn.</summary>
    public async Task RunAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        activity.ChannelId = Id;
        activity.Conversation = new ConversationAccount(id: Id);
        activity.From = new ChannelAccount("user");
        activity.Recipient = new ChannelAccount("bot");
        activity.ServiceUrl = "urn:console";
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities,
        CancellationToken cancellationToken)
    {
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            await output.WriteLineAsync(activity.Text.AsMemory(), cancellationToken);
            await output.WriteLineAsync(ReadOnlyMemory<char>.Empty, cancellationToken);
        }

        return [.. activities.Select(_ => new ResourceResponse(Guid.NewGuid().ToString("n")))];
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity,
        CancellationToken cancellationToken) =>
        throw new NotSupportedException("What stands on a terminal cannot be changed.");

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference,
        CancellationToken cancellationToken) =>
        throw new NotSupportedException("What stands on a terminal cannot be deleted.");
}
