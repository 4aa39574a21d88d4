using System.Net;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Ends the handling of an invoke with an answer.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode status = HttpStatusCode.InternalServerError;
        private readonly object? body;

        /// <summary>Makes one.</summary>
        /// <param name="statusCode">The status of the answer.</param>
        /// <param name="body">The body of the answer.</param>
        public InvokeResponseException(HttpStatusCode statusCode, object? body = null) => (status, this.body) = (statusCode, body);

        /// <summary>Makes one that answers 500.</summary>
        public InvokeResponseException()
        {
        }

        /// <summary>Makes one that answers 500.</summary>
        /// <param name="message">What is wrong.</param>
        public InvokeResponseException(string message)
            : base(message)
        {
        }

        /// <summary>Makes one that answers 500.</summary>
        /// <param name="message">What is wrong.</param>
        /// <param name="innerException">The error that led to it.</param>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        /// <summary>The answer.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)status, Body = body };
    }
}
