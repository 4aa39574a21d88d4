using System.IO.Compression;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing.Packing;

/// <summary>Turns an article and its times into compressed bytes and back, without loss.</summary>
internal static class ArticlePacker
{
    // Level 3 packs English to less than half at 60 MB/s; level 5 takes three times as long for 6 % less.
    private const int Level = 3;
    private const int WindowBits = 22;

    /// <summary>Packs an article.</summary>
    public static byte[] Pack(IndexedArticle indexed)
    {
        var writer = new PackWriter();
        var article = indexed.Article;
        writer.Text(article.Id);
        writer.Text(article.Title);
        writer.DayOrNone(article.Date);
        writer.TextOrNone(article.Source);
        writer.Text(article.Language);
        writer.Text(article.Text);
        PackPages(writer, article.Pages);
        PackParagraphs(writer, article.Paragraphs);
        PackTimes(writer, indexed.Times);
        return Compress(writer.Written.Span);
    }

    /// <summary>Unpacks an article.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a packed article.</exception>
    public static IndexedArticle Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackReader(Decompress(packed));
        var article = new Article
        {
            Id = reader.Text(),
            Title = reader.Text(),
            Date = reader.DayOrNone(),
            Source = reader.TextOrNone(),
            Language = reader.Text(),
            Text = reader.Text(),
            Pages = UnpackPages(ref reader),
            Paragraphs = UnpackParagraphs(ref reader),
        };
        return new IndexedArticle(article, UnpackTimes(ref reader));
    }

    private static void PackPages(PackWriter writer, IReadOnlyList<PageStart> pages)
    {
        writer.Number(pages.Count);
        var place = 0;
        foreach (var page in pages)
        {
            writer.Number(page.Offset - place);
            writer.Number(page.Page);
            place = page.Offset;
        }
    }

    private static PageStart[] UnpackPages(ref PackReader reader)
    {
        var pages = new PageStart[reader.Number()];
        var place = 0;
        for (var i = 0; i < pages.Length; i++)
        {
            place += reader.Number();
            pages[i] = new PageStart(place, reader.Number());
        }

        return pages;
    }

    private static void PackParagraphs(PackWriter writer, IReadOnlyList<Paragraph> paragraphs)
    {
        writer.Number(paragraphs.Count);
        IReadOnlyList<string> above = [];
        var place = 0;
        foreach (var paragraph in paragraphs)
        {
            writer.Number(paragraph.Number);
            writer.Number((int)paragraph.Kind);
            writer.Span(paragraph.Span, place);
            place = paragraph.Span.Offset;

            // The paragraphs under a heading share one list of headings, packed as well as unpacked.
            var sameAbove = paragraph.Headings.SequenceEqual(above, StringComparer.Ordinal);
            writer.Flag(sameAbove);
            if (!sameAbove)
            {
                above = paragraph.Headings;
                writer.Number(above.Count);
                foreach (var heading in above)
                {
                    writer.Text(heading);
                }
            }

            writer.Number(paragraph.Sentences.Count);
            foreach (var sentence in paragraph.Sentences)
            {
                writer.Number(sentence.Index);
                writer.Span(sentence.Span, place);
                place = sentence.Span.Offset;
            }
        }
    }

    private static Paragraph[] UnpackParagraphs(ref PackReader reader)
    {
        var paragraphs = new Paragraph[reader.Number()];
        string[] above = [];
        var place = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var number = reader.Number();
            var kind = (ParagraphKind)reader.Number();
            var span = reader.Span(place);
            place = span.Offset;
            if (!reader.Flag())
            {
                above = new string[reader.Number()];
                for (var heading = 0; heading < above.Length; heading++)
                {
                    above[heading] = reader.Text();
                }
            }

            var sentences = new Sentence[reader.Number()];
            for (var s = 0; s < sentences.Length; s++)
            {
                var index = reader.Number();
                sentences[s] = new Sentence(index, reader.Span(place));
                place = sentences[s].Span.Offset;
            }

            paragraphs[i] = new Paragraph { Number = number, Kind = kind, Span = span, Headings = above, Sentences = sentences };
        }

        return paragraphs;
    }

    private static void PackTimes(PackWriter writer, IReadOnlyList<TimeMention> times)
    {
        writer.Number(times.Count);
        var place = 0;
        foreach (var time in times)
        {
            writer.Span(time.Span, place);
            place = time.Span.Offset;
            writer.Day(time.Start);
            writer.Day(time.End);
            writer.Flag(time.Computed);
            writer.Flag(time.Anchor is not null);
            if (time.Anchor is { } anchor)
            {
                writer.Span(anchor, 0);
            }
        }
    }

    private static TimeMention[] UnpackTimes(ref PackReader reader)
    {
        var times = new TimeMention[reader.Number()];
        var place = 0;
        for (var i = 0; i < times.Length; i++)
        {
            var span = reader.Span(place);
            place = span.Offset;
            times[i] = new TimeMention
            {
                Span = span,
                Start = reader.Day(),
                End = reader.Day(),
                Computed = reader.Flag(),
                Anchor = reader.Flag() ? reader.Span(0) : null,
            };
        }

        return times;
    }

    private static byte[] Compress(ReadOnlySpan<byte> plain)
    {
        var prefix = new PackWriter();
        prefix.Number(plain.Length);
        var length = prefix.Written.Length;
        var packed = new byte[length + BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        prefix.Written.Span.CopyTo(packed);
        return BrotliEncoder.TryCompress(plain, packed.AsSpan(length), out var written, Level, WindowBits)
            ? packed[..(length + written)]
            : throw new InvalidOperationException("The packed article outgrew the largest size that it can have.");
    }

    private static byte[] Decompress(ReadOnlySpan<byte> packed)
    {
        var prefix = new PackReader(packed);
        var plain = new byte[prefix.Number()];
        return BrotliDecoder.TryDecompress(prefix.Rest, plain, out var written) && written == plain.Length
            ? plain
            : throw new InvalidDataException("A packed article is damaged.");
    }
}
