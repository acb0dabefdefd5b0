"""The endpoints of the table in FastAPI, with a model that answers at once: what existing front ends were written for."""

import sys

import uvicorn
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from pydantic import BaseModel, Field, field_validator

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["http://shop.test"], allow_methods=["*"], allow_headers=["*"])


class TextRequest(BaseModel):
    prompt: str
    max_tokens: int = Field(2000, ge=1)
    temperature: float = Field(0.7, ge=0, le=2)
    top_p: float = Field(0.9, ge=0, le=1)

    @field_validator("prompt")
    @classmethod
    def not_blank(cls, value: str) -> str:
        if not value.strip():
            raise ValueError("must not be blank")
        return value


class ImageRequest(TextRequest):
    negative_prompt: str = ""
    width: int = Field(1024, ge=64, le=8192)
    height: int = Field(1024, ge=64, le=8192)
    num_inference_steps: int = Field(4, ge=1, le=50)


@app.get("/")
@app.get("/health")
def health():
    return {"status": "healthy", "service": "Artisan AI Backend", "version": "1.0.0", "gpu_available": False, "device": "cpu"}


@app.post("/api/text")
def text(request: TextRequest):
    return {"success": True, "text": "Two words.", "model": "Stub"}


@app.post("/api/image")
def image(request: ImageRequest):
    return {"success": True, "image": "data:image/png;base64,AAAA", "model": "Stub"}


@app.post("/api/text/batch")
def batch(requests: list[TextRequest]):
    return {"results": [text(request) for request in requests]}


uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
