using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Bot.Files;
using QaBot.Bot.Replies;
using QaBot.Bot.State;
using QaBot.Channels;
using QaBot.Channels.Activities;
using QaBot.Channels.State;
using QaBot.Hosting;

namespace QaBot.Bot;

/// <summary>What the bot does with each kind of activity. Where no files can be added, as in a terminal, there is nobody who reads
/// them.</summary>
internal sealed class QaBotHandler(
    EngineHolder engines, ConversationState state, QuestionDialog questions, ChannelSet channels, FeedbackLog feedback,
        ILogger<QaBotHandler> logger, SentFiles? files = null)
    : ActivityHandler
{
    private readonly StateProperty<ConversationMemory> memories = new(state, "Memory", memory => memory.Answers is not null, logger);
    private readonly StateProperty<DialogState> dialogs = new(state, "DialogState", QuestionDialog.CanContinue, logger);

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var memory = await MemoryAsync(turnContext, cancellationToken);
        memory.Welcomed = true;
        var activity = ((ITurnContext)turnContext).Activity;
        var channel = channels.For(activity.ChannelId);
        if (await HasNotedAsync(turnContext, cancellationToken))
        {
            await turnContext.SendActivityAsync(channel.Render(Reply.Of("Thank you, I have noted that.")), cancellationToken);
            return;
        }

        if (engines.Current is not { } engine)
        {
            await turnContext.SendActivityAsync(channel.Render(Reply.Of("I am still reading the articles. Please ask again in a moment.")),
                cancellationToken);
            return;
        }

        var said = channel.TextOf(activity, Mentions.TextWithout(activity));
        if (files is not null && channel.FilesOf(activity) is { Count: > 0 } sent)
        {
            var read = await files.ReadAsync(engine, activity, sent, cancellationToken);
            await turnContext.SendActivityAsync(channel.Render(read), cancellationToken);
            if (said.Length == 0)
            {
                return;
            }
        }

        await questions.RunAsync(new TurnScope(turnContext, said, engine, memory, channel), dialogs, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name is "webchat/join" or "startConversation" or "requestWelcomeDialog")
        {
            await WelcomeAsync(turnContext, cancellationToken);
        }
        else
        {
            await HasNotedAsync(turnContext, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) =>
        await HasNotedAsync(turnContext, cancellationToken)
            ? CreateInvokeResponse(new Dictionary<string, object>())
            : await base.OnInvokeActivityAsync(turnContext, cancellationToken);

    // Notes what a user thinks of an answer, when that is what the channel sends.
    private async Task<bool> HasNotedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (channels.For(activity.ChannelId).ReactionOf(activity) is not { } reaction)
        {
            return false;
        }

        var memory = await MemoryAsync(turnContext, cancellationToken);
        feedback.Note(activity.ChannelId, reaction, AnswerOf(memory, reaction.Key, activity.ReplyToId));
        return true;
    }

    private async Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var memory = await MemoryAsync(turnContext, cancellationToken);
        if (memory.Welcomed)
        {
            return;
        }

        memory.Welcomed = true;
        using var lease = engines.Current?.Index.Acquire();
        var welcome = WelcomeReply.Of(lease?.Snapshot, engines.Starters);
        await turnContext.SendActivityAsync(channels.For(turnContext.Activity.ChannelId).Render(welcome), cancellationToken);
    }

    // Without either sign it is the latest answer that is reacted to.
    private static GivenAnswer? AnswerOf(ConversationMemory memory, string? key, string? messageId) =>
        memory.Answers.Find(answer => key is not null && answer.Key == key)
        ?? memory.Answers.Find(answer => messageId is not null && answer.MessageId == messageId)
        ?? (key is null && messageId is null ? memory.Answers.FindLast(answer => answer.Declined is null) : null);

    private Task<ConversationMemory> MemoryAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        memories.GetAsync(turnContext, () => new ConversationMemory(), cancellationToken);
}
