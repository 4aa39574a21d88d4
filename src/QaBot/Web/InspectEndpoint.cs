using System.Text;
using QaBot.Answering;
using QaBot.Channels.Hosting;
using QaBot.Hosting;
using QaBot.Rendering;

namespace QaBot.Web;

/// <summary><c>/inspect?q=</c>: how an answer came about, for the bot's owner.</summary>
/// <param name="holder">Holds what answers the question once it is open.</param>
/// <param name="options">Who may ask.</param>
/// <param name="machine">Tells who is at the bot's own machine.</param>
internal sealed class InspectEndpoint(EngineHolder holder, PageOptions options, ThisMachine machine)
{
    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapMethods("/inspect", WebMethods.Read, RunAsync);

    private Task RunAsync(HttpContext context)
    {
        SecurityHeaders.Add(context.Response);
        context.Response.Headers.CacheControl = "no-store";
        if (!options.InspectFromAnywhere && !machine.Sent(context))
        {
            return Tell(context, StatusCodes.Status403Forbidden,
                "This is shown on the bot's own machine only, at localhost and not through a proxy, unless Page:InspectFromAnywhere is "
                + "true.");
        }

        var question = context.Request.Query["q"].ToString();
        if (string.IsNullOrWhiteSpace(question))
        {
            return Tell(context, StatusCodes.Status400BadRequest,
                "Put the question behind /inspect?q=, for one article alone also &article= with its id.");
        }

        if (holder.Current is not { } engine)
        {
            return NotReady.TellAsync(context);
        }

        var article = context.Request.Query["article"].ToString();
        try
        {
            var answer = engine.Answerer.Ask(question, new AskOptions { ArticleId = article.Length > 0 ? article : null, Top = 3 });
            return Tell(context, StatusCodes.Status200OK, InspectionText.Of(answer));
        }
        catch (AnsweringException error)
        {
            return Tell(context, StatusCodes.Status404NotFound, error.Message);
        }
    }

    private static Task Tell(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text + "\n", Encoding.UTF8, context.RequestAborted);
    }
}
