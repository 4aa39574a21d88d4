namespace Microsoft.Bot.Schema;

/// <summary>An error in the words of a connector.</summary>
public class Error
{
    /// <summary>Makes one with nothing set.</summary>
    public Error()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="code">A word for it.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerHttpError">The failed request behind it.</param>
    public Error(string? code = null, string? message = null, InnerHttpError? innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>A word for it.</summary>
    public string? Code { get; set; }

    /// <summary>What went wrong.</summary>
    public string? Message { get; set; }

    /// <summary>The failed request behind it.</summary>
    public InnerHttpError? InnerHttpError { get; set; }
}
