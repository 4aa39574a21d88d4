using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    /// <summary>The user says something and the bot should answer a text.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">The text.</param>
    /// <param name="description">What to say when the bot does not.</param>
    /// <param name="timeout">How many milliseconds it may take.</param>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something and the bot should answer an activity of the same type and text.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What to say when the bot does not.</param>
    /// <param name="timeout">How many milliseconds it may take.</param>
    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something and the bot should answer.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="validateActivity">Looks at the answer, and throws when it is wrong.</param>
    /// <param name="description">What to say when nothing comes.</param>
    /// <param name="timeout">How many milliseconds it may take.</param>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Goes through a transcript: what the bot said in it, it should answer.</summary>
    /// <param name="activities">The transcript; what the bot said comes from an account of the role "bot".</param>
    /// <param name="description">What to say when it does not.</param>
    /// <param name="timeout">How many milliseconds an answer may take.</param>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string? description = null, uint timeout = 3000) => activities.Aggregate(
        this,
        (flow, activity) => IsReply(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));

    /// <summary>Goes through a transcript: what the bot said in it, it should answer.</summary>
    /// <param name="activities">The transcript; what the bot said comes from an account of the role "bot".</param>
    /// <param name="validateReply">Compares answers, and throws when they differ.</param>
    /// <param name="description">What to say when nothing comes.</param>
    /// <param name="timeout">How many milliseconds an answer may take.</param>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string? description = null, uint timeout = 3000) => activities.Aggregate(
        this,
        (flow, activity) => IsReply(activity) ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout) : flow.Send(activity));

    private static bool IsReply(IActivity activity) => string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase);
}
