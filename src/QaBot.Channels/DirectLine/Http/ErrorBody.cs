namespace QaBot.Channels.DirectLine.Http;

/// <summary>An error as Direct Line writes it.</summary>
internal sealed record ErrorBody(ErrorBody.Detail Error)
{
    internal sealed record Detail(string Code, string Message);
}
