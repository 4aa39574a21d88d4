using System.Text.RegularExpressions;
using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Says that there is nobody to hand over to, when somebody wants to speak to a human. The conversation stays as it is.</summary>
internal sealed partial class HumanCommand : IBotCommand
{
    private const string Who = @"(?:(?:an?|the|your|some|any)\s+)?(?:(?:real|live|actual|human|support|customer|service)\s+)*"
        + @"(?:human(?:\s+being)?|person|someone|somebody|anyone|anybody|agent|operator|representative|rep|staff|employee|support|service|"
        + @"manager|supervisor|colleague|helpdesk|help\s+desk)(?:\s+(?:else|real|human))?";

    /// <inheritdoc/>
    public bool Matches(string said) => Wanted().IsMatch(said) || Asked().IsMatch(said);

    /// <inheritdoc/>
    public Task RunAsync(TurnScope turn, CancellationToken cancellationToken) => turn.SayAsync(
        Reply.Of("I am a program that quotes articles, and there is nobody whom I could put you through to. “sources” tells which articles "
            + "I read; whoever gave you this bot can help with the rest."),
        cancellationToken);

    [GeneratedRegex(
        @"^(?:(?:please|can|could|may|i|we|you|let|me|us|want|need|would|like|i'd|rather|to|just|now|no|how|do)\s+)*"
        + @"(?:speak|talk|chat|connect|transfer|get|contact|put|reach|pass|escalate|call|switch|hand)(?:\s+(?:me|us|this|over|through|on|"
        + @"directly))*(?:\s+(?:to|with))?\s+" + Who + @"(?:\s+(?:please|now|instead|directly|here))*$"
        + @"|^(?:(?:real|live|human|customer)\s+)*(?:human|agent|operator|representative|person|support|service)(?:\s+please)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Wanted();

    [GeneratedRegex(
        @"^(?:are|r)\s+(?:you|u)\s+(?:an?\s+)?(?:real|human|bot|robot|machine|person|ai|computer|program|real\s+person|human\s+being|"
        + @"chatbot|chat\s+bot)$"
        + @"|^am\s+i\s+(?:talking|speaking|chatting)\s+(?:to|with)\s+" + Who + "$"
        + @"|^is\s+(?:there\s+(?:a\s+(?:human|person|real\s+person)|someone|somebody|anyone|anybody)|anyone|anybody|someone|"
        + @"this\s+a\s+(?:bot|robot|human|person))(?:\s+(?:there|here|i\s+can\s+(?:talk|speak)\s+(?:to|with)))?$"
        + @"|^(?:i\s+(?:want|need|would\s+like)|i'd\s+like)\s+" + Who + @"(?:\s+please)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();
}
