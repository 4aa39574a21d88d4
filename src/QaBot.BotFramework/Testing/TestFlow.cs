using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation with a bot as a test: what the user says, and what the bot should answer.</summary>
public partial class TestFlow
{
    private readonly TestAdapter adapter;
    private readonly BotCallbackHandler callback;
    private readonly Task steps;

    /// <summary>Begins a conversation.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="callback">What happens in a turn.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        this.adapter = adapter;
        this.callback = callback ?? ((_, _) => Task.CompletedTask);
        steps = Task.CompletedTask;
    }

    /// <summary>Begins a conversation.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, (bot ?? throw new ArgumentNullException(nameof(bot))).OnTurnAsync)
    {
    }

    /// <summary>Goes on with a conversation.</summary>
    /// <param name="task">The steps so far.</param>
    /// <param name="flow">The conversation.</param>
    public TestFlow(Task? task, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        (adapter, callback, steps) = (flow.adapter, flow.callback, task ?? Task.CompletedTask);
    }

    /// <summary>Goes on with a conversation.</summary>
    /// <param name="getTask">Makes the steps so far.</param>
    /// <param name="flow">The conversation.</param>
    public TestFlow(Func<Task>? getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    /// <summary>Waits for all steps.</summary>
    /// <exception cref="InvalidOperationException">The bot answered something else than it should.</exception>
    public Task StartTestAsync() => steps;

    /// <summary>The user says something.</summary>
    /// <param name="userSays">The text.</param>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => adapter.SendTextToBotAsync(userSays, callback, default));
    }

    /// <summary>The channel sends something.</summary>
    /// <param name="userActivity">The activity.</param>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => adapter.ProcessActivityAsync((Activity)userActivity, callback));
    }

    /// <summary>The user joins.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(adapter.Conversation.User!);
        return adapter.ProcessActivityAsync((Activity)update, callback);
    });

    /// <summary>Waits.</summary>
    /// <param name="ms">How many milliseconds.</param>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Waits.</summary>
    /// <param name="timespan">How long.</param>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The bot should answer a text.</summary>
    /// <param name="expected">The text.</param>
    /// <param name="description">What to say when it does not.</param>
    /// <param name="timeout">How many milliseconds it may take.</param>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(adapter.MakeActivity(expected), description, timeout);

    /// <summary>The bot should answer an activity of the same type and text.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What to say when it does not.</param>
    /// <param name="timeout">How many milliseconds it may take.</param>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(expected, equalityComparer: null!, description, timeout);

    /// <summary>The bot should answer an equal activity.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="equalityComparer">Decides what is equal.</param>
    /// <param name="description">What to say when it does not.</param>
    /// <param name="timeout">How many milliseconds it may take.</param>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                var isSame = expected.Type == reply.Type
                    && (equalityComparer?.Equals(expected, reply) ?? (TextOf(expected)?.Trim() == TextOf(reply)?.Trim()));
                Require(isSame, description, $"{expected.Type} \"{TextOf(expected)}\"", reply);
            },
            description,
            timeout);
    }

    /// <summary>The bot should answer something.</summary>
    /// <param name="validateActivity">Looks at it, and throws when it is wrong.</param>
    /// <param name="description">What to say when nothing comes.</param>
    /// <param name="timeout">How many milliseconds it may take.</param>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(
            await NextAsync(timeout).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"{description}: no reply came within {timeout} ms.")));
    }

    /// <summary>The bot should answer a message that holds a text.</summary>
    /// <param name="expected">The text.</param>
    /// <param name="description">What to say when it does not.</param>
    /// <param name="timeout">How many milliseconds it may take.</param>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply => Require(TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true, description, $"a message that holds \"{expected}\"", reply),
        description,
        timeout);

    /// <summary>The bot should answer one of several texts.</summary>
    /// <param name="candidates">The texts.</param>
    /// <param name="description">What to say when it does not.</param>
    /// <param name="timeout">How many milliseconds it may take.</param>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply => Require(candidates.Contains(TextOf(reply)), description, $"one of \"{string.Join("\", \"", candidates)}\"", reply),
            description,
            timeout);
    }

    /// <summary>The bot should answer nothing.</summary>
    /// <param name="description">What to say when it does.</param>
    /// <param name="timeout">How many milliseconds to wait for an answer.</param>
    public TestFlow AssertNoReply([CallerMemberName] string? description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await NextAsync(timeout).ConfigureAwait(false) is { } reply)
        {
            Require(false, description, "nothing", reply);
        }
    });

    private static string? TextOf(IActivity activity) => activity.AsMessageActivity()?.Text;

    private static void Require(bool isRight, string? description, string expected, IActivity reply)
    {
        if (!isRight)
        {
            throw new InvalidOperationException($"{description}: expected {expected}, but the bot sent {reply.Type} \"{TextOf(reply)}\".");
        }
    }

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await steps.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);

    private async Task<IActivity?> NextAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
