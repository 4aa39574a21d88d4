namespace QaBot.Cluster.Channels;

/// <summary>A conversation of a channel: its turns run here, one after the other, and each once.</summary>
[Alias("QaBot.IChannelGrain")]
internal interface IChannelGrain : IGrainWithStringKey
{
    /// <summary>Runs a turn, or tells what came of it before.</summary>
    [Alias("Run")]
    [ResponseTimeout("00:10:00")]
    Task<TurnOutcome> RunAsync(TurnData turn);
}
