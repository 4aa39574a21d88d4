using System.ComponentModel.DataAnnotations;

namespace QaBot.Web;

/// <summary>The web page; the section "Page" of the configuration.</summary>
internal sealed record PageOptions : IValidatableObject
{
    /// <summary>The section's name.</summary>
    public const string Section = "Page";

    /// <summary>
    /// The sites that may show <c>/embed</c> in a frame, each as scheme, host and port where it is not the usual one:
    /// "https://news.example". "*" lets every site.
    /// </summary>
    /// <value>None: only pages of the bot itself may.</value>
    public IReadOnlyList<string> EmbedOrigins { get; init; } = [];

    /// <summary>Whether <c>/inspect</c> answers other machines than the bot's own. It shows how answers are weighed, not more.</summary>
    /// <value>false.</value>
    public bool InspectFromAnywhere { get; init; }

    // Only what is an origin goes into a header, where a stray semicolon would begin another rule.
    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => EmbedOrigins
        .Where(origin => origin != "*" && !IsOrigin(origin))
        .Select(origin => new ValidationResult($"\"{origin}\" is no origin such as https://news.example.", [nameof(EmbedOrigins)]));

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
