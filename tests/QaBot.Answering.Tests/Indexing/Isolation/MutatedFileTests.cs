using System.Text;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Isolation;
using QaBot.Answering.Indexing.Packing;
using QaBot.Answering.Tests.Articles;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Indexing.Isolation;

/// <summary>Good files with bytes changed, moved, cut and repeated, read by real processes. The seed is fixed: a failure comes
/// again.</summary>
public sealed class MutatedFileTests
{
    private const int InputsPerFormat = 200;

    private static readonly string Prose =
        string.Concat(Enumerable.Range(0, 40).Select(i => $"The mill number {i} at Orrin was built in {1800 + i} by Ada Moe. "));

    private static readonly Dictionary<string, Func<byte[]>> Good = new()
    {
        ["a.pdf"] = () => new PdfFile().Paragraph(Prose).Bytes(),
        ["a.docx"] = () => new WordFile().Paragraph(Prose).Add(WordFile.TableOf(["mill", "year"])).Bytes(),
        ["a.html"] = () => Encoding.UTF8.GetBytes(
            $"<html><head><title>Mills</title></head><body><h1>Mills</h1><p>{Prose}</p><ul><li>one<li>two</ul><table><tr><td>mill<td>1808</table><!-- x --></body></html>"),
        ["a.md"] = () => Encoding.UTF8.GetBytes(
            $"---\ntitle: Mills\ndate: 2001-02-03\n---\n\n# Mills\n\n{Prose}\n\n- one [link](x)\n- *two*\n\n> "
            + $"quote\n\n|a|b|\n|-|-|\n|c|d|\n\n[^1]: note\n"),
        ["a.txt"] = () => Encoding.UTF8.GetBytes($"Mills\n\n3 February 2001\n\n{Prose}\n\n1. one\n2. two (2.5 km)\n"),
    };

    public static TheoryData<string> Names => [.. Good.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_changed_in_any_way_gives_an_article_that_holds_or_a_reason(string name)
    {
        var good = Good[name]();
        var random = new Random(20);
        using var pool = new ReaderPool(ReadingProcess.Options(), TimeProvider.System);
        Assert.NotNull(Read(pool, name, good).Packed);
        Parallel.ForEach(Enumerable.Range(0, Effort.OfAny(InputsPerFormat)).Select(_ => Mutated(good, random)).ToList(),
            new ParallelOptions { MaxDegreeOfParallelism = 2 }, content =>
        {
            var reply = Read(pool, name, content);
            if (reply.Packed is { } packed)
            {
                ArticleProperties.AssertHolds(ArticlePacker.Unpack(packed).Article);
                return;
            }

            Assert.StartsWith($"{name} was passed over: ", reply.SkipReason, StringComparison.Ordinal);
            Assert.DoesNotContain("the program failed", reply.SkipReason, StringComparison.Ordinal);
            Assert.DoesNotContain("takes longer", reply.SkipReason, StringComparison.Ordinal);
        });
    }

    private static ReadReply Read(ReaderPool pool, string name, byte[] content) =>
        pool.Read(new ReadRequest(new ArticleReadOptions { MaxCharacters = 1_000_000 }, TimeSpan.Zero, name, "a", content),
            CancellationToken.None);

    private static byte[] Mutated(byte[] good, Random random)
    {
        var content = good.ToList();
        for (var left = random.Next(1, 6); left > 0 && content.Count > 2; left--)
        {
            var at = random.Next(content.Count);
            var length = random.Next(1, Math.Min(64, content.Count - at) + 1);
            switch (random.Next(5))
            {
                case 0:
                    content[at] = (byte)random.Next(256);
                    break;
                case 1:
                    content.RemoveRange(at, length);
                    break;
                case 2:
                    content.RemoveRange(at, content.Count - at);
                    break;
                case 3:
                    content.InsertRange(random.Next(content.Count), content.GetRange(at, length));
                    break;
                default:
                    var piece = content.GetRange(at, length);
                    content.InsertRange(at, Enumerable.Repeat(piece, random.Next(2, 300)).SelectMany(bytes => bytes));
                    break;
            }
        }

        return [.. content];
    }
}
