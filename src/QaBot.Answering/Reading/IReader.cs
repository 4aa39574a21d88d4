using QaBot.Answering.Reading.Passages;

namespace QaBot.Answering.Reading;

/// <summary>Reads passages for the answer to a question. For any number of threads at once.</summary>
internal interface IReader : IDisposable
{
    /// <summary>How many passages are read beside one another; the same for every number of threads, so that the same are read.</summary>
    const int Together = 2;

    /// <summary>Reads.</summary>
    /// <param name="question">The question as typed; what stands behind its first 48 pieces is not read.</param>
    /// <param name="passages">The passages.</param>
    /// <returns>What it says of each passage, the same whatever is read beside it and by however many threads.</returns>
    IReadOnlyList<PassageReading> Read(string question, IReadOnlyList<Passage> passages);
}
