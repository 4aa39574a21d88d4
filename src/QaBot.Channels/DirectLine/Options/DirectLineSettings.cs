using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace QaBot.DirectLine.Options;

/// <summary>Reads the options out of the configuration and checks them; each problem names key, value and remedy.</summary>
internal static class DirectLineSettings
{
    private const int MinKeyBytes = 32;
    private const int MinSecretLength = 32;

    /// <exception cref="OptionsValidationException">Something in the configuration cannot be so.</exception>
    public static DirectLineOptions From(IConfiguration configuration)
    {
        var options = new DirectLineOptions();
        var problems = new List<string>();
        try
        {
            configuration.GetSection(DirectLineOptions.Section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
            problems.AddRange(RangeProblems(options).Concat(ValueProblems(options)));
        }
        catch (InvalidOperationException error)
        {
            problems.Add($"The section {DirectLineOptions.Section} is wrong: {error.Message} Write it in the form of its default, or leave it out.");
        }

        return problems.Count == 0 ? options : throw new OptionsValidationException(DirectLineOptions.Section, typeof(DirectLineOptions), problems);
    }

    private static IEnumerable<string> RangeProblems(DirectLineOptions options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return results.SelectMany(result => result.MemberNames.Select(name =>
            $"{Key(name)} is \"{typeof(DirectLineOptions).GetProperty(name)!.GetValue(options)}\": {result.ErrorMessage} Set it to such a value, or leave it out."));
    }

    private static IEnumerable<string> ValueProblems(DirectLineOptions options)
    {
        // The values of keys and secrets are not repeated: they would stand in logs.
        if (!string.IsNullOrEmpty(options.SigningKey) && !IsKey(options.SigningKey))
        {
            yield return $"{Key(nameof(options.SigningKey))} is no base64 of at least {MinKeyBytes} bytes; make one with \"openssl rand -base64 32\", or leave it out.";
        }

        if (!string.IsNullOrEmpty(options.ServerSecret) && options.ServerSecret.Length < MinSecretLength)
        {
            yield return $"{Key(nameof(options.ServerSecret))} has {options.ServerSecret.Length} characters; set it to at least {MinSecretLength} that cannot be guessed, or leave it out.";
        }

        if (!Uri.TryCreate(options.AzureUrl, UriKind.Absolute, out var azure) || !(azure.Scheme == Uri.UriSchemeHttps || (azure.Scheme == Uri.UriSchemeHttp && azure.IsLoopback)))
        {
            yield return $"{Key(nameof(options.AzureUrl))} is \"{options.AzureUrl}\"; set it to an address that begins with https:// (http:// only on this machine), or leave it out.";
        }

        if (!string.IsNullOrEmpty(options.PublicUrl) && !IsOrigin(options.PublicUrl.TrimEnd('/')))
        {
            yield return $"{Key(nameof(options.PublicUrl))} is \"{options.PublicUrl}\"; write scheme and host, like \"https://chat.example.org\", or leave it out.";
        }

        foreach (var origin in options.AllowedOrigins.Where(origin => origin != "*" && !IsOrigin(origin)))
        {
            yield return $"{Key(nameof(options.AllowedOrigins))} holds \"{origin}\"; write scheme and host, like \"https://www.example.org\", without path and slash at the end, or \"*\".";
        }

        if (options.MaxActivityBytes > options.HistoryBytes)
        {
            yield return $"{Key(nameof(options.MaxActivityBytes))} is {options.MaxActivityBytes}, more than HistoryBytes ({options.HistoryBytes}); lower the one or raise the other.";
        }
    }

    internal static bool IsOrigin(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), value, StringComparison.OrdinalIgnoreCase);

    private static bool IsKey(string value)
    {
        var bytes = new byte[value.Length];
        return Convert.TryFromBase64String(value, bytes, out var written) && written >= MinKeyBytes;
    }

    private static string Key(string name) => $"{DirectLineOptions.Section}:{name}";
}
