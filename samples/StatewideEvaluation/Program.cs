using Spectre.Console;
using StatewideEvaluation;
using SystemOfSupport.Files;
using SystemOfSupport.Policy;

var arguments = Arguments.Parse(args, Console.Error);
if (arguments is null)
{
    return ExitCode.BadArguments;
}

if (arguments.IsHelp)
{
    return ExitCode.Success;
}

try
{
    using var evaluation = new Evaluation(arguments);
    evaluation.Run();
    Summary.Print(AnsiConsole.Console, evaluation);
    EquityMultiplierSites.Run(AnsiConsole.Console, arguments);
    return evaluation.Explain(Console.Out, Console.Error) ? ExitCode.Success : ExitCode.BadArguments;
}
catch (ArgumentsException e)
{
    Console.Error.WriteLine(e.Message);
    return ExitCode.BadArguments;
}
catch (RuleBookNotFoundException e)
{
    Console.Error.WriteLine(e.Message);
    return ExitCode.BadArguments;
}
catch (FileReadException e)
{
    Console.Error.WriteLine($"{e.Message} Correct the file, or read on past such rows with --lenient.");
    return ExitCode.BadInput;
}
