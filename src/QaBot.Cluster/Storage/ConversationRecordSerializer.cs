using Orleans.Storage;

namespace QaBot.Cluster.Storage;

/// <summary>Writes records as the bytes that they are: nobody who can write to the Redis has any other object made.</summary>
internal sealed class ConversationRecordSerializer : IGrainStorageSerializer
{
    /// <inheritdoc/>
    public BinaryData Serialize<T>(T? input) =>
        input is ConversationRecord record ? new BinaryData(record.Json) : throw new NotSupportedException($"{typeof(T)} is not kept.");

    /// <inheritdoc/>
    public T Deserialize<T>(BinaryData input) =>
        new ConversationRecord { Json = input.ToArray() } is T record
            ? record
            : throw new NotSupportedException($"{typeof(T)} is not kept.");
}
