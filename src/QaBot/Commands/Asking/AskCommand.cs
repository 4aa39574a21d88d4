using QaBot.Answering;
using QaBot.Asking;
using QaBot.Configuration;
using QaBot.Rendering;
using Spectre.Console.Cli;

namespace QaBot.Commands.Asking;

/// <summary>Answers one question, or those of a file.</summary>
internal sealed class AskCommand(ConsolePair consoles, EngineOpener opener) : AsyncCommand<AskSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, AskSettings settings, CancellationToken cancellationToken)
    {
        // A file that is not there is told before the articles are read.
        var questions = settings.File is null ? null : AskedLines.Read(settings.File);
        var configured = QaBotSettings.Load();
        using var engine = await opener.OpenAsync(configured, settings.IndexOptions(configured), cancellationToken);
        return questions is null
            ? AskOne(engine, settings, settings.IndexOptions(configured).Articles)
            : AskAll(engine.Answerer, questions, settings.Top ?? AskedLine.DefaultTop, cancellationToken);
    }

    private int AskOne(Engine engine, AskSettings settings, string articles)
    {
        var top = settings.Top ?? (settings.Json ? AskedLine.DefaultTop : 1);
        var answer = engine.Answerer.Ask(settings.Question!, new AskOptions { ArticleId = settings.Article, Top = top });
        if (settings.Json)
        {
            consoles.Output.WriteLine(AnsweredLine.Of(null, answer).ToJson());
        }
        else
        {
            var links = PlaceLinks.AreShownBy(consoles.Answers, Environment.GetEnvironmentVariable)
                ? new PlaceLinks(articles, engine.Index)
                : null;
            new AnswerWriter(consoles.Answers, links).Write(answer, settings.Top ?? 0);
        }

        return answer.Answered ? ExitCode.Done : ExitCode.Declined;
    }

    private int AskAll(QuestionAnswerer answerer, IReadOnlyList<AskedLine> questions, int top, CancellationToken cancellationToken)
    {
        var failed = false;
        foreach (var question in questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var answer = answerer.Ask(question.Question!, question.ToOptions(top));
                consoles.Output.WriteLine(AnsweredLine.Of(question.Id, answer).ToJson());
            }
            catch (AnsweringException error)
            {
                // One question about an article that is not there must not cost the answers to the others.
                failed = true;
                consoles.Output.WriteLine(new AnsweredLine { Id = question.Id, Error = error.Message }.ToJson());
            }
        }

        consoles.Output.Flush();
        return failed ? ExitCode.Error : ExitCode.Done;
    }
}
