using BenchmarkDotNet.Running;
using QaBot.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(QuestionBenchmarks).Assembly).Run(args);
