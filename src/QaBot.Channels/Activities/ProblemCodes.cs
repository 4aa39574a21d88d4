namespace QaBot.Channels.Activities;

/// <summary>The words for problems, those of Direct Line 3.0.</summary>
internal static class ProblemCodes
{
    public const string BadArgument = "BadArgument";
    public const string BadSyntax = "BadSyntax";
    public const string Forbidden = "Forbidden";
    public const string MessageSizeTooBig = "MessageSizeTooBig";
    public const string MissingProperty = "MissingProperty";
    public const string NotFound = "NotFound";
    public const string NotSupported = "NotSupported";
    public const string ServiceError = "ServiceError";
    public const string TokenExpired = "TokenExpired";
    public const string TooManyRequests = "TooManyRequests";
    public const string Unauthorized = "Unauthorized";
}
