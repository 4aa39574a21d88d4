using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Bot.Replies;
using QaBot.Bot.State;
using QaBot.Channels;
using QaBot.Channels.Activities;
using QaBot.Configuration;

namespace QaBot.Bot;

/// <summary>One message and what is needed to answer it.</summary>
/// <param name="Context">The turn.</param>
/// <param name="Said">The words, without mentions and white space around them.</param>
/// <param name="Engine">Answers.</param>
/// <param name="Memory">What is remembered of the conversation.</param>
/// <param name="Channel">Puts replies into its form.</param>
internal sealed record TurnScope(ITurnContext Context, string Said, Engine Engine, ConversationMemory Memory, IChannel Channel)
{
    /// <summary>Says something.</summary>
    public Task<ResourceResponse> SayAsync(Reply reply, CancellationToken cancellationToken) =>
        Context.SendActivityAsync(Channel.Render(reply with { Asked = AskedAddress.Of(Context.Activity) }), cancellationToken);
}
