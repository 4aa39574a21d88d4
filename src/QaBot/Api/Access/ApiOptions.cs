using System.ComponentModel.DataAnnotations;

namespace QaBot.Api.Access;

/// <summary>What other programs may do; the section "Api" of the configuration.</summary>
internal sealed record ApiOptions : IValidatableObject
{
    private const int ShortestToken = 32;

    /// <summary>The section's name.</summary>
    public const string Section = "Api";

    /// <summary>Who may use <c>/api/ask</c> and <c>/mcp</c>.</summary>
    /// <value>loopback; or token, or off.</value>
    [EnumDataType(typeof(DoorAccess))]
    public DoorAccess Access { get; init; } = DoorAccess.Loopback;

    /// <summary>The token that others name, as <c>Authorization: Bearer TOKEN</c>: at least 32 characters that cannot be guessed.</summary>
    /// <value>Empty: none.</value>
    public string Token { get; init; } = string.Empty;

    /// <summary>How many questions, and calls of <c>/mcp</c>, a client address may send in a minute.</summary>
    /// <value>120; from 1 to 1,000,000.</value>
    [Range(1, 1_000_000)]
    public int QuestionsPerMinute { get; init; } = 120;

    /// <summary>How many searches and articles a client address may ask for in a minute; a page searches as its user types.</summary>
    /// <value>600; from 1 to 1,000,000.</value>
    [Range(1, 1_000_000)]
    public int SearchesPerMinute { get; init; } = 600;

    /// <summary>The largest body of a question or of a call of <c>/mcp</c>, in bytes.</summary>
    /// <value>65,536; from 1,024 to 1,048,576.</value>
    [Range(1024, 1 << 20)]
    public int MaxBodyBytes { get; init; } = 64 << 10;

    /// <summary>After how many characters of an article <c>read_article</c> of <c>/mcp</c> begins no other paragraph.</summary>
    /// <value>20,000; from 1,000 to 10,000,000.</value>
    [Range(1000, 10_000_000)]
    public int MaxReadCharacters { get; init; } = 20_000;

    /// <summary>Whether there is a token that is long enough.</summary>
    public bool HasToken => Token.Length >= ShortestToken;

    // The token itself is not the member that is named: what a member holds would stand in the log.
    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!HasToken && (Access == DoorAccess.Token || Token.Length > 0))
        {
            yield return new ValidationResult(
                $"{Section}:{nameof(Token)} must have at least {ShortestToken} characters that cannot be guessed; make one with \"openssl "
                + $"rand -hex 32\".",
                [nameof(Access)]);
        }
    }
}
