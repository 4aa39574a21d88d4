namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>Where the Direct Line inside the program is mapped.</summary>
internal sealed class DirectLinePath
{
    public string Value { get; set; } = DirectLineEndpoints.DefaultPath;
}
