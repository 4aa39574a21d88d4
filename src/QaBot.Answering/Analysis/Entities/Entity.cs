namespace QaBot.Answering.Analysis.Entities;

/// <summary>A thing that a sentence names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the article's text.</param>
internal readonly record struct Entity(EntityKind Kind, TextSpan Span);
