SystemOfSupport.Benchmarks.ShortRun.Run(args);
