using System.Text.Json.Serialization;

namespace QaBot.Evaluation;

/// <summary>How a question came to be asked of its article.</summary>
internal enum QuestionKind
{
    /// <summary>The article answers it.</summary>
    [JsonStringEnumMemberName("answerable")]
    Answerable,

    /// <summary>It was made for another article.</summary>
    [JsonStringEnumMemberName("elsewhere")]
    Elsewhere,

    /// <summary>The sentences that answer it were taken out of the article.</summary>
    [JsonStringEnumMemberName("taken-out")]
    TakenOut,

    /// <summary>People wrote it knowing that the articles do not tell.</summary>
    [JsonStringEnumMemberName("unanswerable")]
    Unanswerable,
}
