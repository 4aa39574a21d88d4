using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>
/// Unpacks the streams of one document up to a bound: a file of a few kilobytes can be made to unpack to gigabytes.
/// </summary>
/// <param name="most">How many bytes all streams together may unpack to.</param>
internal sealed class BoundedFilters(long most) : IFilterProvider
{
    private readonly IFilterProvider filters = DefaultFilterProvider.Instance;
    private long left = most;

    /// <summary>Whether the document holds more than the bound. PdfPig passes over streams that fail, so it has to be asked.</summary>
    public bool IsExceeded => left < 0;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> all) => [.. all.Select(filter => new Bound(this, filter))];

    private sealed class Bound(BoundedFilters owner, IFilter filter) : IFilter
    {
        // The most that a byte of deflated data becomes.
        private const int MostGrowth = 1032;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter && input.Length > owner.left / MostGrowth && FlateLength.IsOver(input, owner.left))
            {
                owner.left = -1;
            }

            if (owner.IsExceeded)
            {
                throw new InvalidDataException("The document unpacks to more than the bound.");
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner.left -= output.Length;
            return output;
        }
    }
}
