using System.Globalization;
using BenchmarkDotNet.Running;
using QaBot.Benchmarks;
using QaBot.Benchmarks.Comparing;
using QaBot.Benchmarks.Page;

// compare FILE [QUESTIONS] [POSTGRES]: this engine beside others; grow FILE PICTURE.svg [SENTENCES …]: time by size; page: what is waited for at the page; else BenchmarkDotNet's own.
switch (args)
{
    case ["compare", var file, .. var rest]:
        Comparison.Run(
            file, rest.Length > 1 ? rest[1] : null, rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 500, Console.Out);
        break;
    case ["grow", var file, var picture, .. var sizes]:
        Growth.Run(
            file, sizes.Length > 0
                ? [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
                : [10_000, 100_000, 1_000_000],
            picture,
            Console.Out);
        break;
    case ["page"]:
        await PageBenchmark.RunAsync(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(QuestionBenchmarks).Assembly).Run(args);
        break;
}
