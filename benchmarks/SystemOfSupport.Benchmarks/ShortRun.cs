using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SystemOfSupport.Benchmarks;

/// <summary>Runs benchmarks: as BenchmarkDotNet does by itself, or with <c>--short</c> a few seconds for each, in this process, so that all cases share their data.</summary>
internal static class ShortRun
{
    internal static void Run(string[] args)
    {
        var switcher = BenchmarkSwitcher.FromAssembly(typeof(ShortRun).Assembly);
        if (!args.Contains("--short", StringComparer.Ordinal))
        {
            switcher.Run(args);
            return;
        }

        var job = Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(10), logOutput: true)).WithWarmupCount(3).WithIterationCount(9)
            .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(60)).WithUnrollFactor(1).WithMinIterationCount(9);
        var config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Params, DefaultColumnProviders.Metrics).AddColumn(TargetMethodColumn.Method, StatisticColumn.Min, StatisticColumn.Median)
            .AddExporter(MarkdownExporter.GitHub).WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableOptimizationsValidator);
        switcher.Run([.. args.Where(a => a != "--short")], config);
    }
}
