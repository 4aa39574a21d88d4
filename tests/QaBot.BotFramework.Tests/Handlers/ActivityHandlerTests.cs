using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using QaBot.BotFramework.Json;

namespace QaBot.BotFramework.Tests.Handlers;

public sealed class ActivityHandlerTests
{
    private readonly TestAdapter adapter = new();
    private readonly Recorder bot = new();

    [Theory]
    [InlineData("""{"type":"message","text":"x"}""", "message x")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot"},{"id":"user1"}]}""", "added 2")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot"}]}""", "")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"user1"}]}""", "removed 1")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""", "reaction like")]
    [InlineData("""{"type":"event","name":"e"}""", "event e")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "installed")]
    [InlineData("""{"type":"somethingElse"}""", "unrecognized somethingElse")]
    public async Task Activity_goes_to_the_method_of_its_kind(string json, string called)
    {
        await adapter.ProcessActivityAsync(BotJson.Read(json), bot.OnTurnAsync);

        Assert.Equal(called, string.Join(", ", bot.Called));
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"message/submitAction","value":{}}""", 200)]
    [InlineData("""{"type":"invoke","name":"other"}""", 501)]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"more","data":{"n":1}}}}""", 200)]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":5}}""", 400)]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""", 400)]
    public async Task Invoke_is_answered_with_a_status(string json, int status)
    {
        await adapter.ProcessActivityAsync(BotJson.Read(json), bot.OnTurnAsync);

        var answer = (Activity)adapter.GetNextReply()!;
        Assert.Equal(ActivityTypesEx.InvokeResponse, answer.Type);
        Assert.Equal(status, ((InvokeResponse)answer.Value!).Status);
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Called { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note($"message {turnContext.Activity.Text}");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"added {membersAdded.Count}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"removed {membersRemoved.Count}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note($"reaction {messageReactions[0].Type}");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note($"event {turnContext.Activity.Name}");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note($"unrecognized {turnContext.Activity.Type}");

        protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.Name == "message/submitAction"
                ? CreateInvokeResponse(new object())
                : await base.OnInvokeActivityAsync(turnContext, cancellationToken);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = invokeValue.Action!.Verb });

        private Task Note(string what)
        {
            Called.Add(what);
            return Task.CompletedTask;
        }
    }
}
