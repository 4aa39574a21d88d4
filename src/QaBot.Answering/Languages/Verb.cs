namespace QaBot.Answering.Languages;

/// <summary>An English verb with the forms that questions need.</summary>
/// <param name="Base">As in "did it open".</param>
/// <param name="Past">As in "it opened".</param>
/// <param name="Participle">As in "it was opened".</param>
/// <param name="IsTransitive">Whether it may take an object.</param>
/// <param name="IsIntransitive">Whether it may stand without an object.</param>
/// <param name="HasPlace">Whether to ask where it happens makes sense.</param>
internal sealed record Verb(string Base, string Past, string Participle, bool IsTransitive, bool IsIntransitive, bool HasPlace);
