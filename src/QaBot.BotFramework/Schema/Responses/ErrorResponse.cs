namespace Microsoft.Bot.Schema;

/// <summary>What a connector says of a request that failed.</summary>
public class ErrorResponse
{
    /// <summary>Makes one with nothing set.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="error">The error.</param>
    public ErrorResponse(Error? error = null)
    {
        Error = error;
    }

    /// <summary>The error.</summary>
    public Error? Error { get; set; }
}
