namespace QaBot.Cluster.Storage;

/// <summary>What a conversation's grain keeps, as JSON that it writes and reads itself.</summary>
[GenerateSerializer]
[Alias("QaBot.ConversationRecord")]
internal sealed class ConversationRecord
{
    /// <summary>The JSON; empty when nothing is kept.</summary>
    [Id(0)]
    public byte[] Json { get; set; } = [];
}
