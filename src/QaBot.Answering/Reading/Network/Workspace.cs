namespace QaBot.Answering.Reading.Network;

/// <summary>Memory of one run through the network, kept for the next. Not for several threads at once.</summary>
internal sealed class Workspace
{
    private readonly float[][] areas = [.. Enum.GetValues<WorkspaceArea>().Select(_ => Array.Empty<float>())];

    /// <summary>Gives a stretch of memory that holds what it last held; taking an area again takes it from who had it.</summary>
    public Span<float> Take(WorkspaceArea area, int length)
    {
        if (areas[(int)area].Length < length)
        {
            areas[(int)area] = new float[length + (length / 4)];
        }

        return areas[(int)area].AsSpan(0, length);
    }
}
