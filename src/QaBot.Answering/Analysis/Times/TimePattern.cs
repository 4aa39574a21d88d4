using System.Text.RegularExpressions;

namespace QaBot.Answering.Analysis.Times;

/// <summary>One way of writing a time.</summary>
/// <param name="Expression">Finds it.</param>
/// <param name="Resolve">Says what a match means; null when it means no time after all.</param>
internal sealed record TimePattern(Regex Expression, Func<Match, TimeContext, ResolvedTime?> Resolve);
